import type { Family } from './family.js';
import { features, type Feature } from './features.js';
import { commonOdds, weightOf } from './match.js';
import type { Pair } from './pair.js';

/** What a feature adds to the log odds of pairs of one family. */
interface Term {
  readonly weight: number;
  readonly feature: Feature;
}

/** The same of a feature that takes long to work out, and how far from 0 that is at most. */
interface DearTerm extends Term {
  readonly reach: (pair: Pair) => number;
}

interface Terms {
  readonly cheap: readonly Term[];
  /** The ones first that decide most. */
  readonly dear: readonly DearTerm[];
}

/** More than all rounding of sums in another order, and of vectors that are not quite of length 1. */
const slack = 1e-5;

/**
 * The pairs whose log odds may be above the least. Most are below whatever the features say that take long to work out, and
 * those are not even asked.
 *
 * @param pairs of one family, that can match
 */
export function likelyPairs(pairs: readonly Pair[], least: number): Pair[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const { cheap, dear } = termsOf(first.family);
  let candidates = pairs.map((pair) => ({ pair, most: commonOdds(pair) + slack }));
  // Feature by feature: to go from one to the next costs a processor more than most features do.
  for (const { weight, feature } of cheap) for (const candidate of candidates) candidate.most += weight * feature(candidate.pair);
  for (const { weight, reach } of dear) for (const candidate of candidates) candidate.most += Math.abs(weight) * reach(candidate.pair);
  const isLikely = ({ most }: { readonly most: number }): boolean => most > least;
  candidates = candidates.filter(isLikely);
  for (const { weight, feature, reach } of dear) {
    for (const candidate of candidates) candidate.most += weight * feature(candidate.pair) - Math.abs(weight) * reach(candidate.pair);
    candidates = candidates.filter(isLikely);
  }
  return candidates.map(({ pair }) => pair);
}

const known = new Map<Family, Terms>();

function termsOf(family: Family): Terms {
  let terms = known.get(family);
  if (terms === undefined) known.set(family, (terms = readTerms(family)));
  return terms;
}

/** A feature of the family alone is one with the feature that it is within it: their weights are added. */
function readTerms(family: Family): Terms {
  const weights = new Map<Feature, number>();
  for (const [name, feature] of Object.entries(features)) {
    if (feature.within !== undefined && feature.within.family !== family) continue;
    const same = feature.within?.feature ?? feature;
    weights.set(same, (weights.get(same) ?? 0) + weightOf(name));
  }
  const terms = [...weights].map(([feature, weight]) => ({ feature, weight })).filter(({ weight }) => weight !== 0);
  const dear = terms.flatMap(({ feature, weight }) => (feature.reach === undefined ? [] : [{ feature, weight, reach: feature.reach }]));
  return { cheap: terms.filter(({ feature }) => feature.reach === undefined), dear: dear.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}
