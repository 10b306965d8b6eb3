import type { Claim } from '../claims/index.js';

/** What is known of two claims besides themselves. */
export interface Setting {
  /** How alike their sources are as reports of one event: 1 where they are taken to report the same one. */
  readonly event: number;
  /** How many other claims of the two sources could be meant as well. */
  readonly rivals: number;
}

/** Two claims that may be about the same thing, with what several features look at. */
export class Pair {
  readonly words: readonly [ReadonlySet<string>, ReadonlySet<string>];

  constructor(
    readonly a: Claim,
    readonly b: Claim,
    readonly setting: Setting,
  ) {
    this.words = [wordsOf(a), wordsOf(b)];
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
