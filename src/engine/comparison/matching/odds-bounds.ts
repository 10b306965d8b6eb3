import type { ClaimPair } from './claim-pair.js';
import { baseOdds } from './match-odds.js';
import { modelOf } from './type-model.js';

/** More than all rounding of sums in another order, and of vectors that are not quite of length 1. Log odds. */
const slack = 1e-5;

/** A pair, with log odds that its own are not above, as far as it was looked at. */
export interface BoundedPair {
  readonly pair: ClaimPair;
  bound: number;
}

/**
 * Log odds that those of a pair are not above, whatever its words are. Most pairs are seen by them to be hopeless, long before
 * all features are worked out.
 */
export function upperBound(pair: ClaimPair): number {
  const { a, b, sameEvent } = pair;
  const { ofValues, categoryOdds } = modelOf(a.category.type);
  let bound = baseOdds(pair) + categoryOdds(a.category, b.category, sameEvent >= 1) + slack;
  for (const { weight, feature } of ofValues) bound += weight * feature(pair);
  return bound;
}

/**
 * The pairs whose log odds may be above the least, given their words as well.
 *
 * @param pairs of one type, with what `upperBound` says of each
 */
export function pairsAbove(pairs: readonly BoundedPair[], least: number): ClaimPair[] {
  const type = pairs[0]?.pair.a.category.type;
  if (type === undefined) return [];
  let likely = pairs;
  // Feature by feature: to go from one to the next costs a processor more than most features do.
  for (const { weight, feature, most } of modelOf(type).ofWords) {
    for (const bounded of likely) {
      const { a, b, sameEvent } = bounded.pair;
      if (feature.canApply?.(a.category, b.category, sameEvent >= 1) === true)
        bounded.bound += weight * feature(bounded.pair) - most;
    }
    likely = likely.filter((bounded) => bounded.bound > least);
  }
  return likely.map(({ pair }) => pair);
}
