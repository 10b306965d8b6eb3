import type { Claim } from '../../claims/index.js';
import { settled } from '../../odds/index.js';
import weights from '#models/claim-matching';
import { pairOf, type ClaimPair, type PairContext } from './claim-pair.js';
import { canMatch } from './hard-constraints.js';
import { pairFeatures } from './pair-features.js';

/** Log odds from which on two claims are taken to be about the same thing. */
export const matchThreshold = -0.5;

/** In a mean no single pair counts for more, so that it does not outweigh several others. Log odds. */
const mostOdds = 3;

/** Of what lies above, so much counts: of two pairs beyond doubt the likelier one still comes first, whatever their sources are called. */
const beyond = 1e-3;

/** Log odds as they count in a mean. */
export function inMean(odds: number): number {
  return odds <= mostOdds ? odds : mostOdds + beyond * Math.min(odds - mostOdds, mostOdds);
}

/** Log odds of claims that are not compared at all, and of those that are no likelier: most pairs are, and need no judging. */
export const oddsIfNotCompared = -0.8;

/** @param name of a feature, or `bias` */
export function weightOf(name: string): number {
  return weights[name] ?? 0;
}

/**
 * How sure it is that two claims are about the same thing: log odds, above 0 where it is likelier than not. Symmetric.
 *
 * A logistic model over the features of `pair-features.ts`; `data/models/claim-matching` says how it was learnt.
 */
export function matchOdds(a: Claim, b: Claim, setting: PairContext): number {
  const pair = pairOf(a, b, setting);
  return canMatch(pair) ? pairOdds(pair) : oddsIfNotCompared;
}

/** The same for a pair that can match. */
export function pairOdds(pair: ClaimPair): number {
  let odds = baseOdds(pair);
  for (const { weight, feature } of weighted) {
    if (feature.within === undefined || feature.within.type === pair.a.category.type) odds += weight * feature(pair);
  }
  return settled(odds);
}

/** What is not learnt, and what all pairs have in common. */
export function baseOdds(pair: ClaimPair): number {
  return bias + (pair.a.category.isSince ? firstSince : 0) - caution * pair.otherEvent;
}

const bias = weightOf('bias');

const weighted = Object.entries(pairFeatures).map(([name, feature]) => ({ feature, weight: weightOf(name) }));

/** Reports of one event seldom say of two things that they are the first since some time; the judged pairs have none. Log odds. */
const firstSince = 2;

/** What is to be overcome besides where the sources probably report different events: a false alarm costs more trust than a miss. Log odds. */
const caution = 1.5;
