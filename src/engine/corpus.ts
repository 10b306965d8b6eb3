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
import { CorpusIndex } from './corpus-index.js';
import { DecidedEntities, type Decision } from './decisions/index.js';
import { findLookalikes, type Entity } from './entities/index.js';
import { EventIndex, eventsBySource, type Event } from './events/index.js';
import { once } from './memo/index.js';
import { holdOneOffice, type RoleClaim } from './roles/index.js';
import { analyzeSources, byText, type Source, type SourceInput } from './sources/index.js';

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

  /** Replaces what the analyst has said of names and claims. @param decisions with URIs for sources */
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
    const decisions = this.#decisions;
    const inOrder = byText(sources);
    const events = this.#events.update(inOrder);
    const pairs = new DecidedPairs(sources, decisions);
    const quantityGroups = this.#groups.update(inOrder, events, (a, b) => this.#events.sameEventProbability(a, b), pairs);
    const decided = once(() => decidedIn(sources, decisions));
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
    return new CorpusIndex(byUri, events, {
      decided,
      lookalikes,
      roles,
      groups,
      states: once(() => new GroupStates(decisions, (uri) => byUri.get(uri))),
      rules: once(() => learnedRules(decisions)),
    });
  }
}

function decidedIn(sources: readonly Source[], decisions: readonly Decision[]): DecidedEntities {
  const texts = new Map(sources.map(({ uri, text }) => [uri, text]));
  const mentions = sources.flatMap((source) => source.mentions);
  return new DecidedEntities(mentions, decisions, (uri) => texts.get(uri));
}

/** The id of the event that a source reports, by its URI. */
function eventFinder(events: readonly Event[]): (uri: string) => string {
  const bySource = eventsBySource(events);
  return (uri) => bySource.get(uri)?.id ?? uri;
}
