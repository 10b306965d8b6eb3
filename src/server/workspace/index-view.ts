import type { Location, Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { append } from '../../collections.js';
import {
  claimsIn,
  type AnyClaim,
  type CorpusIndex,
  type CheckedDraft,
  type Entity,
  type Event,
  type Group,
  type HiddenGroup,
  type LocatedMention,
  type RoleClaim,
  type Source,
  type Span,
} from '../../engine/index.js';

export interface NamedMention {
  readonly mention: LocatedMention;
  readonly entity: Entity;
}

/** Finds things in an index by place and by id, and turns offsets into positions. It belongs to one index. */
export class IndexView {
  readonly index: CorpusIndex;
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #possibleGroups: ReadonlyMap<string, Group>;
  readonly #hiddenGroups: ReadonlyMap<string, HiddenGroup>;
  readonly #possibleByEvent = new Map<string, Group[]>();
  readonly #possibleByClaim = new Map<string, Group[]>();
  readonly #groupsByClaim = new Map<string, Group[]>();
  readonly #groupsByEvent = new Map<string, Group[]>();
  readonly #mentions = new Map<string, NamedMention[]>();
  readonly #events: ReadonlyMap<string, Event>;
  readonly #entities = new Map<string, Entity>();
  readonly #entityIds = new Map<Entity, string>();
  readonly #draftGroups: ReadonlyMap<string, Group>;

  constructor(index: CorpusIndex) {
    this.index = index;
    this.#groups = new Map(index.groups.map((group) => [group.id, group]));
    this.#events = new Map(index.events.map((event) => [event.id, event]));
    for (const group of index.groups) {
      append(this.#groupsByEvent, group.event, group);
      for (const claim of group.claims) append(this.#groupsByClaim, claim.id, group);
    }
    this.#possibleGroups = new Map(index.possibleGroups.map((group) => [group.id, group]));
    this.#hiddenGroups = new Map(index.hiddenGroups.map((hidden) => [hidden.group.id, hidden]));
    for (const group of index.possibleGroups) {
      append(this.#possibleByEvent, group.event, group);
      for (const claim of group.claims) append(this.#possibleByClaim, claim.id, group);
    }
    for (const entity of index.entities) {
      this.#identify(entity);
      for (const mention of entity.mentions) append(this.#mentions, mention.uri, { mention, entity });
    }
    this.#draftGroups = new Map(
      [...index.drafts.values()].flatMap(({ groups }) => [...groups.values()].map((group) => [group.id, group])),
    );
    if (index.drafts.size > 0) this.#takeDrafts();
  }

  /** A source or a draft. */
  source(uri: string): Source | undefined {
    return this.index.sources.get(uri) ?? this.draft(uri)?.draft;
  }

  /** What an analyst writes, held against the sources. */
  draft(uri: string): CheckedDraft | undefined {
    return this.index.drafts.get(uri);
  }

  /** One of the sources, or one that a claim of a draft makes with what they say. */
  group(id: string): Group | undefined {
    return this.#groups.get(id) ?? this.#draftGroups.get(id);
  }

  /** One that is only possibly about one thing. */
  possibleGroup(id: string): Group | undefined {
    return this.#possibleGroups.get(id);
  }

  /** One that is not asked about, as like ones were refused. */
  hiddenGroup(id: string): HiddenGroup | undefined {
    return this.#hiddenGroups.get(id);
  }

  /** Any of the three. */
  anyGroup(id: string): Group | undefined {
    return this.group(id) ?? this.possibleGroup(id) ?? this.hiddenGroup(id)?.group;
  }

  /** A group without what drafts say: what the sources say of the same thing; `undefined` where only one of them says anything. */
  amongSources(group: Group): Group | undefined {
    const said = group.claims.filter(({ uri }) => this.index.sources.has(uri));
    if (said.length === group.claims.length) return group;
    return said.flatMap((claim) => [...this.groupsOf(claim), ...this.possibleGroupsOf(claim)])[0];
  }

  event(id: string): Event | undefined {
    return this.#events.get(id);
  }

  /** In the index's own order: the gravest first. */
  groupsOfEvent(id: string): readonly Group[] {
    return this.#groupsByEvent.get(id) ?? [];
  }

  /** Those that are only possibly about one thing, in the same order. */
  possibleGroupsOfEvent(id: string): readonly Group[] {
    return this.#possibleByEvent.get(id) ?? [];
  }

  /** Those that are not asked about. */
  hiddenGroupsOfEvent(id: string): readonly HiddenGroup[] {
    return this.index.hiddenGroups.filter(({ group }) => group.event === id);
  }

  /** Those that a claim possibly belongs to. */
  possibleGroupsOf(claim: AnyClaim): readonly Group[] {
    return this.#possibleByClaim.get(claim.id) ?? [];
  }

  /** The groups that a claim belongs to. */
  groupsOf(claim: AnyClaim): readonly Group[] {
    return this.#groupsByClaim.get(claim.id) ?? [];
  }

  /** The claims at a place; the shortest first. A place right after a claim belongs to it. */
  claimsAt(uri: string, position: Position): AnyClaim[] {
    const source = this.source(uri);
    return source === undefined ? [] : atOffset(claimsIn(source), documentOf(source).offsetAt(position));
  }

  /** Those of them that others speak of, too. */
  groupedClaimsAt(uri: string, position: Position): AnyClaim[] {
    return this.claimsAt(uri, position).filter((claim) => this.groupsOf(claim).length > 0);
  }

  /** The same for what is selected: at its start, else at the first such claim in it. */
  groupedClaimsIn(uri: string, { start, end }: Range): AnyClaim[] {
    const atStart = this.groupedClaimsAt(uri, start);
    const source = this.source(uri);
    if (source === undefined || atStart.length > 0) return atStart;
    const document = documentOf(source);
    const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
    const first = claimsIn(source)
      .filter((claim) => from <= claim.start && claim.start < to && this.groupsOf(claim).length > 0)
      .reduce<number | undefined>((least, claim) => Math.min(least ?? claim.start, claim.start), undefined);
    return first === undefined ? [] : this.groupedClaimsAt(uri, document.positionAt(first));
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** The same as long as the entity has this name and type. */
  entityId(entity: Entity): string {
    return this.#entityIds.get(entity) ?? '';
  }

  /** What an entity may be misspelled for. */
  lookalike(entity: Entity): Entity | undefined {
    return this.index.lookalikes.find((each) => each.entity === entity)?.like;
  }

  /** The roles that sources give a person. */
  rolesOf(entity: Entity): readonly RoleClaim[] {
    return this.index.roles.get(entity) ?? [];
  }

  /** The names in a source, by entity. */
  mentionsIn(uri: string): readonly NamedMention[] {
    return this.#mentions.get(uri) ?? [];
  }

  /** The sentence that a span of a source stands in. */
  sentenceAt({ uri, start }: Span & { readonly uri: string }): string {
    const source = this.source(uri);
    const block = source?.blocks.find((each) => each.start <= start && start < each.end);
    const sentence = block?.sentences.find((each) => each.start <= start && start < each.end);
    return source === undefined || sentence === undefined ? '' : source.text.slice(sentence.start, sentence.end);
  }

  /** The name at a place; the longest where names stand within one another. */
  mentionAt(uri: string, position: Position): NamedMention | undefined {
    const source = this.source(uri);
    if (source === undefined) return undefined;
    const found = this.#mentions.get(uri) ?? [];
    const mention = atOffset(
      found.map((each) => each.mention),
      documentOf(source).offsetAt(position),
    ).at(-1);
    return found.find((each) => each.mention === mention);
  }

  /** @returns the range of a span of a source; at the start of the file where it is no source */
  range(uri: string, span: Span): Range {
    const source = this.source(uri);
    return source === undefined ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } : rangeIn(source, span);
  }

  /** The names and claims of drafts, as far as sources have them, too. */
  #takeDrafts(): void {
    const entityOf = new Map(
      [...this.#mentions.values()].flatMap((list) => list.map(({ mention, entity }) => [mention, entity])),
    );
    for (const { draft, entities, groups } of this.index.drafts.values()) {
      for (const [claim, group] of groups) append(this.#groupsByClaim, claim, group);
      for (const { mentions } of entities) {
        const entity = mentions.map((mention) => entityOf.get(mention)).find((each) => each !== undefined);
        if (entity === undefined) continue;
        for (const mention of mentions) if (mention.uri === draft.uri) append(this.#mentions, draft.uri, { mention, entity });
      }
    }
  }

  /** The offset of a place in a source or draft; 0 where it is none. */
  offset(uri: string, position: Position): number {
    const source = this.source(uri);
    return source === undefined ? 0 : documentOf(source).offsetAt(position);
  }

  #identify(entity: Entity): void {
    const id = `${entity.type}:${entity.name}`;
    // Two may have one name: Jordan and Jordan.
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? id : `${id} #${count}`;
      if (this.#entities.has(candidate)) continue;
      this.#entities.set(candidate, entity);
      this.#entityIds.set(entity, candidate);
      return;
    }
  }

  location(place: Span & { readonly uri: string }): Location {
    return { uri: place.uri, range: this.range(place.uri, place) };
  }
}

/** The range of a span of a source. */
export function rangeIn(source: Source, { start, end }: Span): Range {
  const document = documentOf(source);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

const documents = new WeakMap<Source, TextDocument>();

/** A source's text with the lines that positions count. A lone carriage return ends a line, as it does in LSP. */
function documentOf(source: Source): TextDocument {
  let document = documents.get(source);
  if (document === undefined) {
    document = TextDocument.create(source.uri, source.languageId, 0, source.text);
    documents.set(source, document);
  }
  return document;
}

/** Those that cover the character at an offset, else those that end there. The shortest first. */
function atOffset<T extends Span>(spans: readonly T[], offset: number): T[] {
  const over = spans.filter((span) => span.start <= offset && offset < span.end);
  const found = over.length > 0 ? over : spans.filter((span) => span.end === offset);
  return found.sort((a, b) => a.end - a.start - (b.end - b.start));
}
