import type { Claim } from './claims/index.js';
import { groupClaims, type Group } from './comparison/index.js';
import { resolveEntities, type Entity, type LocatedMention } from './entities/index.js';
import { findEvents, type Event } from './events/index.js';
import { findingsOf, type Finding } from './findings.js';
import type { Metadata } from './metadata/index.js';
import { analyzeSource, type Source, type SourceInput } from './sources/index.js';
import type { LanguageId } from './text/index.js';

/** What the sources of a corpus say together, at one moment. It does not change. */
export interface CorpusIndex {
  /** By URI, in the order of the URIs. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  /** The gravest first within each event. */
  readonly groups: readonly Group[];
  /** The differing claims, by source. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * The sources of a workspace, indexed together: the one stateful thing in the engine.
 *
 * A changed source is analysed again only in the paragraphs whose text changed; what the sources say together is worked
 * out when it is next asked for.
 */
export class Corpus {
  readonly #sources = new Map<string, Source>();
  #index: CorpusIndex | undefined;

  /** Adds a source or replaces its text. */
  set(input: SourceInput): void {
    const before = this.#sources.get(input.uri);
    if (before?.text === input.text && before.languageId === input.languageId) return;
    this.#sources.set(input.uri, analyzeSource(input, before));
    this.#index = undefined;
  }

  /** @returns whether it was there */
  delete(uri: string): boolean {
    const found = this.#sources.delete(uri);
    if (found) this.#index = undefined;
    return found;
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
    const events = findEvents(sources);
    const groups = groupClaims(sources, events);
    const findings = new Map<string, Finding[]>();
    for (const finding of groups.flatMap(findingsOf)) {
      const list = findings.get(finding.uri);
      if (list === undefined) findings.set(finding.uri, [finding]);
      else list.push(finding);
    }
    return {
      sources: new Map(sources.map((source) => [source.uri, source])),
      entities: resolveEntities(sources.flatMap((source) => source.mentions)),
      events,
      groups,
      findings,
    };
  }
}

export type { Claim, Entity, Event, Group, LanguageId, LocatedMention, Metadata, Source, SourceInput };
