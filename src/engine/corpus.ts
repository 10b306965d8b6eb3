import { compareGroups, decidedRoles, DecidedPairs, GroupIndex, RoleGroupIndex, rolesByEntity } from './comparison/index.js';
import { CorpusIndex } from './corpus-index.js';
import { DecidedEntities, type Decision } from './decisions/index.js';
import { findLookalikes, type Entity } from './entities/index.js';
import { EventIndex, eventsBySource, type Event } from './events/index.js';
import { once } from './memo/index.js';
import { holdOneOffice, type RoleClaim } from './roles/index.js';
import { analyzeInSteps, byText, type Source, type SourceInput } from './sources/index.js';
import { finish, type Steps } from './steps/index.js';

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
    const changes = inputs.map((input) => ({ input, before: this.#sources.get(input.uri) }));
    const changed = changes.filter(({ input, before }) => before?.text !== input.text || before.languageId !== input.languageId);
    if (changed.length === 0) return;
    for (const source of yield* analyzeInSteps(changed, together)) this.#sources.set(source.uri, source);
    this.#change();
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

  get(uri: string): Source | undefined {
    return this.#sources.get(uri);
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

  #change(): void {
    this.#version++;
    this.#index = undefined;
  }

  *#build(): Steps<CorpusIndex> {
    const version = this.#version;
    const sources = [...this.#sources.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const decisions = this.#decisions;
    const inOrder = byText(sources);
    const events = yield* this.#events.updateInSteps(inOrder);
    const pairs = new DecidedPairs(sources, decisions);
    yield;
    const quantityGroups = yield* this.#groups.updateInSteps(
      inOrder,
      events,
      (a, b) => this.#events.sameEventProbability(a, b),
      pairs,
    );
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
    const index = new CorpusIndex(new Map(sources.map((source) => [source.uri, source])), events, {
      decided,
      lookalikes,
      roles,
      groups,
    });
    if (version === this.#version) this.#index = index;
    return index;
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
