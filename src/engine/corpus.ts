import {
  compareGroups,
  decidedRoles,
  DecidedPairs,
  GroupIndex,
  GroupStates,
  learnedRules,
  RoleGroupIndex,
  rolesByEntity,
} from './comparison/index.js';
import { CorpusIndex, type Answers } from './corpus-index.js';
import { DecidedEntities, namesAmong, type Decision } from './decisions/index.js';
import { checkDraft, type CheckedDraft, type SourceOfKey, type TextKind } from './drafts/index.js';
import { EntityResolver, findLookalikes, type Entity } from './entities/index.js';
import { EventIndex, eventsBySource, type Event } from './events/index.js';
import type { KeptSources } from './kept/index.js';
import { once } from './memo/index.js';
import type { Metadata } from './metadata/index.js';
import { holdOneOffice, type RoleClaim } from './roles/index.js';
import {
  analyzeInSteps,
  BlockReadings,
  byText,
  withMarks,
  type Source,
  type SourceInput,
  type SourceMark,
} from './sources/index.js';
import { finish, type Steps } from './steps/index.js';

/** What the sources say together, drafts apart. */
interface SourcesIndex {
  readonly sources: readonly Source[];
  readonly decisions: readonly Decision[];
  readonly byUri: ReadonlyMap<string, Source>;
  readonly events: readonly Event[];
  readonly answers: Answers;
  readonly sourceOfKey: () => SourceOfKey;
}

/**
 * The sources of a workspace, indexed together, and the drafts that are held against them: the one stateful thing in the engine.
 *
 * A changed source is analysed again only in the paragraphs whose text changed, and only its claims are compared again with
 * the others; that happens when what the sources say together is next asked for. What a draft says is never among what the sources say.
 */
export class Corpus {
  /** Sources and drafts, and what is neither. */
  readonly #sources = new Map<string, Source>();
  readonly #readings = new BlockReadings();
  readonly #resolver = new EntityResolver();
  #kept: KeptSources | undefined;
  readonly #events = new EventIndex();
  readonly #groups = new GroupIndex();
  readonly #roleGroups = new RoleGroupIndex();
  #kindOf: (text: Source) => TextKind = () => 'source';
  #statedOf: (text: SourceInput) => Metadata | undefined = () => undefined;
  #keysOf: (sources: readonly Source[]) => SourceOfKey = () => () => undefined;
  #decisions: readonly Decision[] = [];
  #ofSources: SourcesIndex | undefined;
  /** Of what the sources say now. */
  #drafts = new WeakMap<Source, CheckedDraft>();
  #marks: ReadonlyMap<string, readonly SourceMark[]> = new Map();
  /** What was made of sources and their marks last: what stays the same is not compared again. */
  readonly #marked = new Map<string, { readonly source: Source; readonly key: string; readonly marked: Source }>();
  #index: CorpusIndex | undefined;
  /** The index that is being worked out: once begun it is finished, so that the parts that are kept up to date fit together. */
  #building: Steps<CorpusIndex> | undefined;
  /** Raised with each change. */
  #version = 0;

  /** Adds a source or replaces its text. */
  set(input: SourceInput): void {
    this.setAll([input]);
  }

  /** The same for several sources, each of them once: that takes less time than one after the other. */
  setAll(inputs: readonly SourceInput[]): void {
    finish(this.setInSteps(inputs));
  }

  /**
   * The same in steps; nothing is changed before the last one.
   *
   * @param together how much text to read in one step, in UTF-16 code units; the step is shorter for less, and the whole takes longer
   */
  *setInSteps(inputs: readonly SourceInput[], together?: number): Steps<void> {
    const changed = inputs
      .map((input) => this.#withStated(input))
      .filter((input) => {
        const before = this.#sources.get(input.uri);
        return before === undefined || !isSameInput(before, input);
      });
    if (changed.length === 0) return;
    const unknown: SourceInput[] = [];
    const read: Source[] = [];
    for (const input of changed) {
      const known = this.#kept?.find(input);
      if (known === undefined) {
        unknown.push(input);
      } else {
        read.push(known);
        yield;
      }
    }
    read.push(...(yield* analyzeInSteps(unknown, this.#readings, together)));
    for (const source of read) this.#sources.set(source.uri, source);
    this.#change();
  }

  /** Takes sources from what was kept of them, where it has them, rather than reading them. */
  takeKept(kept: KeptSources): void {
    this.#kept = kept;
  }

  /** Has what was read of all texts kept, in steps. @param kept what `takeKept` was given, or another */
  keepInSteps(kept: KeptSources): Steps<void> {
    return kept.note(this.#sources.values());
  }

  /** @returns whether it was there */
  delete(uri: string): boolean {
    const found = this.#sources.delete(uri);
    if (found) this.#change();
    return found;
  }

  /** Replaces what the analyst has said of names and claims. @param decisions with URIs for sources */
  decide(decisions: readonly Decision[]): void {
    this.#decisions = decisions;
    this.#change();
  }

  /** Says what is stated of texts elsewhere than in themselves, such as in a file of references; nothing unless told. */
  tellMetadata(statedOf: (text: SourceInput) => Metadata | undefined): void {
    this.#statedOf = statedOf;
    this.setAll([...this.#sources.values()].map(({ uri, text, languageId }) => ({ uri, text, languageId })));
  }

  #withStated(input: SourceInput): SourceInput {
    const stated = this.#statedOf(input);
    return stated === undefined ? input : { ...input, stated };
  }

  /** Says which texts are sources, which are drafts and which neither; all are sources unless told. */
  tellKinds(kindOf: (text: Source) => TextKind): void {
    this.#kindOf = kindOf;
    this.#change();
  }

  /** Says which sources the keys of drafts cite. @param keysOf given all sources, whenever these have changed */
  tellKeys(keysOf: (sources: readonly Source[]) => SourceOfKey): void {
    this.#keysOf = keysOf;
    this.#ofSources = undefined;
    this.#drafts = new WeakMap();
    this.#change();
  }

  /** Replaces what the analyst says passages are. @param marks by the URI of their source */
  mark(marks: ReadonlyMap<string, readonly SourceMark[]>): void {
    this.#marks = marks;
    this.#change();
  }

  /** A source or a draft, or what is neither. */
  get(uri: string): Source | undefined {
    return this.#sources.get(uri);
  }

  /** The same as it goes into what all say together: with the names and claims that the analyst says it has. */
  marked(uri: string): Source | undefined {
    const source = this.#sources.get(uri);
    return source && this.#asMarked(source);
  }

  /** What the sources say together now; worked out once after each change. */
  index(): CorpusIndex {
    return finish(this.indexInSteps());
  }

  /** The same in steps, each of some milliseconds. What is changed meanwhile is in it. */
  *indexInSteps(): Steps<CorpusIndex> {
    while (this.#index === undefined) {
      this.#building ??= this.#build();
      if (this.#building.next().done === true) this.#building = undefined;
      else yield;
    }
    return this.#index;
  }

  #asMarked(source: Source): Source {
    const marks = this.#marks.get(source.uri) ?? [];
    if (marks.length === 0) {
      this.#marked.delete(source.uri);
      return source;
    }
    const key = JSON.stringify(marks);
    const known = this.#marked.get(source.uri);
    if (known?.source === source && known.key === key) return known.marked;
    const marked = withMarks(source, marks);
    this.#marked.set(source.uri, { source, key, marked });
    return marked;
  }

  #change(): void {
    this.#version++;
    this.#index = undefined;
  }

  *#build(): Steps<CorpusIndex> {
    const version = this.#version;
    const all = [...this.#sources.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const kinds = new Map(all.map((text) => [text, this.#kindOf(text)]));
    const ofSources = yield* this.#indexOf(
      all.filter((text) => kinds.get(text) === 'source').map((text) => this.#asMarked(text)),
    );
    const drafts: CheckedDraft[] = [];
    for (const text of all) {
      if (kinds.get(text) !== 'draft') continue;
      drafts.push(this.#check(text, ofSources));
      yield;
    }
    const { byUri, events, answers } = ofSources;
    const index = new CorpusIndex(byUri, new Map(drafts.map((checked) => [checked.draft.uri, checked])), events, answers);
    if (version === this.#version) this.#index = index;
    return index;
  }

  *#indexOf(sources: readonly Source[]): Steps<SourcesIndex> {
    const decisions = this.#decisions;
    const before = this.#ofSources;
    if (before?.decisions === decisions && isSameList(before.sources, sources)) return before;
    this.#drafts = new WeakMap();
    const inOrder = byText(sources);
    const events = yield* this.#events.updateInSteps(inOrder);
    const pairs = new DecidedPairs(sources, decisions);
    yield;
    const quantityGroups = yield* this.#groups.updateInSteps(
      inOrder,
      events,
      {
        probability: (a, b) => this.#events.sameEventProbability(a, b),
        near: (uri) => this.#events.near(uri),
      },
      pairs,
    );
    const decided = once(() => decidedIn(sources, decisions, this.#resolver));
    const roles = once(() => rolesByEntity(sources, decided().entities));
    const rolesOf = (entity: Entity): readonly RoleClaim[] => roles().get(entity) ?? [];
    const lookalikes = once(() =>
      findLookalikes(decided().entities, (one, other) => holdOneOffice(rolesOf(one), rolesOf(other))).filter(
        ({ entity, like }) => !decided().areSaidApart(entity, like),
      ),
    );
    const groups = once(() =>
      [...quantityGroups, ...decidedRoles(this.#roleGroups.update(roles(), eventFinder(events)), pairs)].sort(compareGroups),
    );
    const byUri = new Map(sources.map((source) => [source.uri, source]));
    const sourceOfKey = once(() => this.#keysOf(sources));
    return (this.#ofSources = {
      sources,
      decisions,
      byUri,
      events,
      answers: {
        decided,
        decidedInSteps: () => decidedInSteps(sources, decisions, this.#resolver, decided),
        lookalikes,
        roles,
        groups,
        states: once(() => new GroupStates(decisions, (uri) => byUri.get(uri))),
        rules: once(() => learnedRules(decisions)),
      },
      sourceOfKey,
    });
  }

  /** Worked out at once: the sources may be others when it is looked at. */
  #check(draft: Source, { sources, decisions, byUri, events, sourceOfKey }: SourcesIndex): CheckedDraft {
    let checked = this.#drafts.get(draft);
    if (checked === undefined) {
      checked = checkDraft(draft, {
        sources: byUri,
        events,
        eventIndex: this.#events,
        groupIndex: this.#groups,
        sourceOfKey: sourceOfKey(),
        entitiesWith: (text) => decidedIn([...sources, text], decisions).entities,
      });
      this.#drafts.set(draft, checked);
    }
    return checked;
  }
}

function isSameInput(a: SourceInput, b: SourceInput): boolean {
  return a.text === b.text && a.languageId === b.languageId && JSON.stringify(a.stated) === JSON.stringify(b.stated);
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function decidedIn(sources: readonly Source[], decisions: readonly Decision[], resolver?: EntityResolver): DecidedEntities {
  const texts = new Map(sources.map(({ uri, text }) => [uri, text]));
  const mentions = sources.flatMap((source) => source.mentions);
  return new DecidedEntities(mentions, decisions, (uri) => texts.get(uri), resolver);
}

/** Has names gathered in steps before they are asked for. */
function* decidedInSteps(
  sources: readonly Source[],
  decisions: readonly Decision[],
  resolver: EntityResolver,
  decided: () => DecidedEntities,
): Steps<void> {
  yield* resolver.resolveInSteps(
    namesAmong(
      sources.flatMap((source) => source.mentions),
      decisions,
    ),
  );
  yield;
  decided();
}

/** The id of the event that a source reports, by its URI. */
function eventFinder(events: readonly Event[]): (uri: string) => string {
  const bySource = eventsBySource(events);
  return (uri) => bySource.get(uri)?.id ?? uri;
}
