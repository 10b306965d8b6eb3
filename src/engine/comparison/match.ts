import type { Claim } from '../claims/index.js';
import { canMatch } from './can-match.js';
import { features, otherEvent } from './features.js';
import { weights } from './match-weights.js';
import { Pair, type Setting } from './pair.js';

/** Log odds from which on two claims are taken to be about the same thing. */
export const matchThreshold = -0.3;

/** Log odds of claims that are not compared at all. */
export const unlike = -0.5;

/** The learnt weight of each feature, and of what all pairs have in common. */
export type Weights = Readonly<Record<string, number>>;

/**
 * How sure it is that two claims are about the same thing: log odds, above 0 where it is likelier than not. Symmetric.
 *
 * A logistic model over the features of `features.ts`; `match-weights.ts` says how it was learnt.
 */
export function matchOdds(a: Claim, b: Claim, setting: Setting): number {
  const [odds = unlike] = canMatch(a, b) ? oddsOf([new Pair(a, b, setting)]) : [];
  return odds;
}

/**
 * The same for pairs of one family that can match. Feature by feature: to go from one to the next costs a processor more than
 * most features do.
 */
export function oddsOf(pairs: readonly Pair[]): Float64Array {
  const odds = Float64Array.from(pairs, (pair) => (weights['bias'] ?? 0) + (pair.a.about.aspect === 'since' ? firstSince : 0) - caution * otherEvent(pair));
  for (const { weight, feature } of weighted) {
    if (feature.only !== undefined && feature.only !== pairs[0]?.family) continue;
    for (let index = 0; index < pairs.length; index++) {
      const pair = pairs[index];
      if (pair !== undefined) odds[index] = (odds[index] ?? 0) + weight * feature(pair);
    }
  }
  return odds;
}

const weighted = Object.entries(features).map(([name, feature]) => ({ feature, weight: weights[name] ?? 0 }));

/** Reports of one event seldom say of two things that they are the first since some time; the judged pairs have none. Log odds. */
const firstSince = 1.5;

/** What is to be overcome besides where the sources probably report different events: a false alarm costs more trust than a miss. Log odds. */
const caution = 1.5;

/** The probability that log odds stand for. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
