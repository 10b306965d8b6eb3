import type { Claim } from './claims/index.js';
import { compareGroups, GroupIndex, RoleGroupIndex, rolesByEntity, type Group } from './comparison/index.js';
import { DecidedEntities, type Decision } from './decisions/index.js';
import { findLookalikes, type Entity, type LocatedMention, type Lookalike } from './entities/index.js';
import { EventIndex, type Event } from './events/index.js';
import { findingsBySource, type Finding } from './findings.js';
import type { Metadata } from './metadata/index.js';
import type { RoleClaim } from './roles/index.js';
import { analyzeSources, type Source, type SourceInput } from './sources/index.js';
import type { LanguageId } from './text/index.js';

/** What the sources of a corpus say together, at one moment. It does not change. */
export interface CorpusIndex {
  /** By URI, in the order of the URIs. */
  readonly sources: ReadonlyMap<string, Source>;
  /** As the analyst has decided them. */
  readonly entities: readonly Entity[];
  /** The same with what decided them. */
  readonly decided: DecidedEntities;
  /** Names that may be misspellings of others, and of which the analyst has not said yet that they are two. */
  readonly lookalikes: readonly Lookalike[];
  /** The roles of people: what each source says of them, once, in the order of the sources and places. */
  readonly roles: ReadonlyMap<Entity, readonly RoleClaim[]>;
  readonly events: readonly Event[];
  /** The gravest first within each event. */
  readonly groups: readonly Group[];
  /** The differing claims, by source. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * The sources of a workspace, indexed together: the one stateful thing in the engine.
 *
 * A changed source is analysed again only in the paragraphs whose text changed, and only its claims are compared again with
 * the others; that happens when what the sources say together is next asked for.
 */
export class Corpus {
  readonly #sources = new Map<string, Source>();
  readonly #events = new EventIndex();
  readonly #groups = new GroupIndex();
  readonly #roleGroups = new RoleGroupIndex();
  #decisions: readonly Decision[] = [];
  #index: CorpusIndex | undefined;

  /** Adds a source or replaces its text. */
  set(input: SourceInput): void {
    this.setAll([input]);
  }

  /** The same for several sources, each of them once: that takes less time than one after the other. */
  setAll(inputs: readonly SourceInput[]): void {
    const changes = inputs.map((input) => ({ input, before: this.#sources.get(input.uri) }));
    const changed = changes.filter(({ input, before }) => before?.text !== input.text || before.languageId !== input.languageId);
    if (changed.length === 0) return;
    for (const source of analyzeSources(changed)) this.#sources.set(source.uri, source);
    this.#index = undefined;
  }

  /** @returns whether it was there */
  delete(uri: string): boolean {
    const found = this.#sources.delete(uri);
    if (found) this.#index = undefined;
    return found;
  }

  /** Replaces what the analyst has said of names. @param decisions with URIs for sources */
  decide(decisions: readonly Decision[]): void {
    this.#decisions = decisions;
    this.#index = undefined;
  }

  get(uri: string): Source | undefined {
    return this.#sources.get(uri);
  }

  /** What the sources say together now; worked out once after each change. */
  index(): CorpusIndex {
    this.#index ??= this.#build();
    return this.#index;
  }

  #build(): CorpusIndex {
    const sources = [...this.#sources.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const events = this.#events.update(sources);
    const quantityGroups = this.#groups.update(sources, events, (a, b) => this.#events.sameEventProbability(a, b));
    const names = new LazyNames(sources, this.#decisions);
    const groups = once(() =>
      [...quantityGroups, ...this.#roleGroups.update(names.roles, eventFinder(events))].sort(compareGroups),
    );
    const findings = once(() => findingsBySource(groups()));
    return {
      sources: new Map(sources.map((source) => [source.uri, source])),
      get entities() {
        return names.decided.entities;
      },
      get decided() {
        return names.decided;
      },
      get lookalikes() {
        return names.lookalikes;
      },
      get roles() {
        return names.roles;
      },
      events,
      get groups() {
        return groups();
      },
      get findings() {
        return findings();
      },
    };
  }
}

/** Puts off what few questions need until the first one comes. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The id of the event that a source reports, by its URI. */
function eventFinder(events: readonly Event[]): (uri: string) => string {
  const ids = new Map(events.flatMap(({ id, sources }) => sources.map((uri) => [uri, id] as const)));
  return (uri) => ids.get(uri) ?? uri;
}

/** Few questions need the names of all sources: they are resolved when the first one comes. */
class LazyNames {
  readonly #sources: readonly Source[];
  readonly #decisions: readonly Decision[];
  #decided: DecidedEntities | undefined;
  #lookalikes: readonly Lookalike[] | undefined;
  #roles: ReadonlyMap<Entity, readonly RoleClaim[]> | undefined;

  constructor(sources: readonly Source[], decisions: readonly Decision[]) {
    this.#sources = sources;
    this.#decisions = decisions;
  }

  get decided(): DecidedEntities {
    if (this.#decided === undefined) {
      const texts = new Map(this.#sources.map(({ uri, text }) => [uri, text]));
      this.#decided = new DecidedEntities(
        this.#sources.flatMap(({ mentions }) => mentions),
        this.#decisions,
        (uri) => texts.get(uri),
      );
    }
    return this.#decided;
  }

  get lookalikes(): readonly Lookalike[] {
    this.#lookalikes ??= findLookalikes(this.decided.entities).filter(
      ({ entity, like }) => !this.decided.areSaidApart(entity, like),
    );
    return this.#lookalikes;
  }

  get roles(): ReadonlyMap<Entity, readonly RoleClaim[]> {
    return (this.#roles ??= rolesByEntity(this.#sources, this.decided.entities));
  }
}

export type { Claim, Entity, Event, Group, LanguageId, LocatedMention, Metadata, Source, SourceInput };
