import { ruleFor, type AnyClaim, type Group, type GroupStates, type LearnedRule } from './comparison/index.js';
import type { DecidedEntities } from './decisions/index.js';
import type { Entity, Lookalike } from './entities/index.js';
import type { Event } from './events/index.js';
import type { CheckedDraft } from './drafts/index.js';
import { findingsBySource, findingsInSteps, type Finding } from './findings.js';
import { once } from './memo/index.js';
import type { RoleClaim } from './roles/index.js';
import type { Source } from './sources/index.js';
import type { Steps } from './steps/index.js';
import { aboutClaim } from './titles/index.js';
import { voicesOf, type Voices } from './voices/index.js';

/** What few questions need: each is asked for when the first one comes. */
export interface Answers {
  readonly decided: () => DecidedEntities;
  /** Works it out in steps. */
  readonly decidedInSteps: () => Steps<void>;
  readonly lookalikes: () => readonly Lookalike[];
  readonly roles: () => ReadonlyMap<Entity, readonly RoleClaim[]>;
  /** Confident and possible ones. */
  readonly groups: () => readonly Group[];
  /** What the analyst has decided of groups. */
  readonly states: () => GroupStates;
  /** What was learnt from refusals. */
  readonly rules: () => readonly LearnedRule[];
}

/** A possible group that need not be asked about, and by what rule. */
export interface HiddenGroup {
  readonly group: Group;
  readonly rule: LearnedRule;
}

/** What the sources of a corpus say together, at one moment. It does not change. */
export class CorpusIndex {
  readonly #answers: Answers;
  readonly #groups = once(() => this.#answers.groups().filter(({ isConfident }) => isConfident));
  readonly #unsure = once(() => {
    const rules = this.#answers.rules();
    const unsure = this.#answers.groups().filter(({ isConfident }) => !isConfident);
    return unsure.map((group) => ({ group, rule: ruleFor(group, rules, (uri) => this.sources.get(uri)) }));
  });
  readonly #possible = once(() => this.#unsure().flatMap(({ group, rule }) => (rule === undefined ? [group] : [])));
  readonly #hidden = once(() => this.#unsure().flatMap(({ group, rule }) => (rule === undefined ? [] : [{ group, rule }])));
  readonly #voices = once(() => voicesOf([...this.sources.values()]));
  readonly #findings = once(() => findingsBySource(this.groups));

  /**
   * @param sources by URI, in the order of the URIs
   * @param drafts the same, held against the sources; none of them is among those
   * @param answers each gives the same whenever it is asked
   */
  constructor(
    readonly sources: ReadonlyMap<string, Source>,
    readonly drafts: ReadonlyMap<string, CheckedDraft>,
    readonly events: readonly Event[],
    answers: Answers,
  ) {
    this.#answers = answers;
  }

  /** What a claim is about, in a few words: `people killed in the attack`. */
  aboutOf(claim: AnyClaim): string {
    if (claim.dimension === 'role') return `role of ${claim.bearer.name}`;
    const source = this.sources.get(claim.uri);
    return source === undefined ? claim.dimension : aboutClaim(claim, source);
  }

  /** As the analyst has decided them. */
  get entities(): readonly Entity[] {
    return this.decided.entities;
  }

  /** The same with what decided them. */
  get decided(): DecidedEntities {
    return this.#answers.decided();
  }

  /** Works {@link decided} out in steps. */
  decidedInSteps(): Steps<void> {
    return this.#answers.decidedInSteps();
  }

  /** Names that may be misspellings of others, and of which the analyst has not said yet that they are two. */
  get lookalikes(): readonly Lookalike[] {
    return this.#answers.lookalikes();
  }

  /** The roles of people: what each source says of them, once, in the order of the sources and places. */
  get roles(): ReadonlyMap<Entity, readonly RoleClaim[]> {
    return this.#answers.roles();
  }

  /** What is surely about one thing; the gravest first within each event. */
  get groups(): readonly Group[] {
    return this.#groups();
  }

  /** What possibly is, besides: small sets to be judged by a person, the gravest first within each event. */
  get possibleGroups(): readonly Group[] {
    return this.#possible();
  }

  /** What would be asked as well, had the analyst not said of like claims that they are about different things. */
  get hiddenGroups(): readonly HiddenGroup[] {
    return this.#hidden();
  }

  /** What the analyst has decided of groups. */
  get states(): GroupStates {
    return this.#answers.states();
  }

  /** The claims that differ in the confident groups, by source. */
  get findings(): ReadonlyMap<string, readonly Finding[]> {
    return this.#findings();
  }

  /** Works {@link findings} out in steps. */
  *findingsInSteps(): Steps<void> {
    yield* findingsInSteps(this.groups);
    this.#findings();
  }

  /** Which reports copy one another, and count as one. */
  get voices(): Voices {
    return this.#voices();
  }
}
