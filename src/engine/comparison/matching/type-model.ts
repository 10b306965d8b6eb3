import type { ClaimCategory } from '../features/claim-category.js';
import type { ClaimType } from '../features/claim-type.js';
import { weightOf } from './match-odds.js';
import { pairFeatures, type PairFeature } from './pair-features.js';

/** What a feature adds to the log odds of pairs of claims of one type. */
interface WeightedFeature {
  readonly weight: number;
  readonly feature: PairFeature;
  /** By how much its part in the odds may be above 0, where it has any. */
  readonly most: number;
}

/** The features of one type of claim, with their weights. */
interface TypeModel {
  /** Those that look at more than the categories of two claims, but not at their words. */
  readonly ofValues: readonly WeightedFeature[];
  /** Those that look at words; then those that look at their meaning, which takes long. Of both, the ones first that decide most. */
  readonly ofWords: readonly WeightedFeature[];
  /** What the categories of two claims tell, together with the most that those may add which look at words. Log odds. */
  readonly categoryOdds: (a: ClaimCategory, b: ClaimCategory, isSameEvent: boolean) => number;
}

const known = new Map<ClaimType, TypeModel>();

export function modelOf(type: ClaimType): TypeModel {
  let model = known.get(type);
  if (model === undefined) known.set(type, (model = makeModel(type)));
  return model;
}

function makeModel(type: ClaimType): TypeModel {
  const weighted = [...weightsIn(type)].map(
    ([feature, weight]): WeightedFeature => ({
      feature,
      weight,
      most: feature.isExpensive === true ? Math.abs(weight) : Math.max(0, weight),
    }),
  );
  const effective = weighted
    .filter(({ weight }) => weight !== 0)
    .sort(
      (a, b) =>
        Number(a.feature.isExpensive === true) - Number(b.feature.isExpensive === true) ||
        Math.abs(b.weight) - Math.abs(a.weight),
    );
  const categorical = effective.filter(({ feature }) => feature.byCategory !== undefined);
  const words = effective.filter(({ feature }) => feature.canApply !== undefined);
  return {
    ofValues: effective.filter(({ feature }) => feature.byCategory === undefined && feature.canApply === undefined),
    ofWords: words,
    categoryOdds: memoized((a, b, isSameEvent) => {
      const told = categorical.reduce(
        (sum, { weight, feature }) => sum + weight * (feature.byCategory?.(a, b, isSameEvent) ?? 0),
        0,
      );
      return words.reduce((sum, { feature, most }) => (feature.canApply?.(a, b, isSameEvent) === true ? sum + most : sum), told);
    }),
  };
}

/** A feature of the type alone is one with the feature that it is within it: their weights are added. */
function weightsIn(type: ClaimType): Map<PairFeature, number> {
  const weights = new Map<PairFeature, number>();
  for (const [name, feature] of Object.entries(pairFeatures)) {
    if (feature.within !== undefined && feature.within.type !== type) continue;
    const same = feature.within?.feature ?? feature;
    weights.set(same, (weights.get(same) ?? 0) + weightOf(name));
  }
  return weights;
}

function memoized(work: TypeModel['categoryOdds']): TypeModel['categoryOdds'] {
  const rows: number[][][] = [[], []];
  return (a, b, isSameEvent) => {
    const byFirst = rows[isSameEvent ? 1 : 0] ?? [];
    const row = (byFirst[a.number] ??= []);
    return (row[b.number] ??= work(a, b, isSameEvent));
  };
}
