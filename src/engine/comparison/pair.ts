import type { Claim } from '../claims/index.js';
import { familyOf, type Family } from './family.js';
import { stateOf } from './states.js';
import { closeness, shareTelling } from './values.js';

/** What is known of two claims besides themselves. */
export interface Setting {
  /** How alike their sources are as reports of one event: 1 where they are taken to report the same one. */
  readonly event: number;
  /** How many other claims of the two sources could be meant as well. */
  readonly rivals: number;
}

/** Two claims that may be about the same thing, with what several features look at, each worked out once. */
export class Pair {
  readonly family: Family;
  readonly words: readonly [ReadonlySet<string>, ReadonlySet<string>];
  readonly states: readonly [string | null, string | null];
  /** See `closeness`. */
  readonly near: number;
  /** See `shareTelling`. */
  readonly telling: boolean;
  /** How much of the predicates, the modifiers and the names is shared, by `overlap`. */
  readonly predicates: number;
  readonly modifiers: number;
  readonly names: number;

  constructor(
    readonly a: Claim,
    readonly b: Claim,
    readonly setting: Setting,
  ) {
    this.family = familyOf(a);
    this.words = [wordsOf(a), wordsOf(b)];
    this.states = [stateOf(a), stateOf(b)];
    this.near = closeness(a, b);
    this.telling = shareTelling(a, b);
    this.predicates = overlap(a.about.predicates, b.about.predicates);
    this.modifiers = overlap(a.about.modifiers, b.about.modifiers);
    this.names = overlap(a.about.names, b.about.names);
  }
}

const wordSets = new WeakMap<Claim, ReadonlySet<string>>();

/** All concepts of the sentence of a claim. */
export function wordsOf(claim: Claim): ReadonlySet<string> {
  let set = wordSets.get(claim);
  if (set === undefined) {
    const { head, modifiers, predicates, context } = claim.about;
    set = new Set([...(head === null ? [] : [head]), ...modifiers, ...predicates, ...context]);
    wordSets.set(claim, set);
  }
  return set;
}

/** How much of the smaller set the larger one holds. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : shared(a, b) / Math.min(a.size, b.size);
}

/** How alike two sets are, by cosine. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : shared(a, b) / Math.sqrt(a.size * b.size);
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const value of small) if (large.has(value)) count++;
  return count;
}
