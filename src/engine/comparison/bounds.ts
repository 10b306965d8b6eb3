import { commonOdds } from './match.js';
import type { Pair } from './pair.js';
import { termsOf } from './terms.js';

/** More than all rounding of sums in another order, and of vectors that are not quite of length 1. Log odds. */
const slack = 1e-5;

/** A pair, with log odds that its own are not above, as far as it was looked at. */
export interface Bounded {
  readonly pair: Pair;
  most: number;
}

/**
 * Log odds that those of a pair are not above, whatever its words are. Most pairs are seen by them to be hopeless, long before
 * all features are worked out.
 */
export function mostOdds(pair: Pair): number {
  const { a, b, event } = pair;
  const { values, ofKinds } = termsOf(a.kind.family);
  let most = commonOdds(pair) + ofKinds(a.kind, b.kind, event >= 1) + slack;
  for (const { weight, feature } of values) most += weight * feature(pair);
  return most;
}

/**
 * The pairs whose log odds may be above the least, given their words as well.
 *
 * @param pairs of one family, with what `mostOdds` says of each
 */
export function likelyPairs(pairs: readonly Bounded[], least: number): Pair[] {
  const family = pairs[0]?.pair.a.kind.family;
  if (family === undefined) return [];
  let likely = pairs;
  // Feature by feature: to go from one to the next costs a processor more than most features do.
  for (const { weight, feature, most } of termsOf(family).words) {
    for (const bounded of likely) {
      const { a, b, event } = bounded.pair;
      if (feature.reach?.(a.kind, b.kind, event >= 1) === true) bounded.most += weight * feature(bounded.pair) - most;
    }
    likely = likely.filter((bounded) => bounded.most > least);
  }
  return likely.map(({ pair }) => pair);
}
