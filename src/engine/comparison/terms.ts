import type { Family } from './family.js';
import { features, type Feature } from './features.js';
import type { Kind } from './kind.js';
import { weightOf } from './match.js';

/** What a feature adds to the log odds of pairs of one family. */
export interface Term {
  readonly weight: number;
  readonly feature: Feature;
  /** By how much its part in the odds may be above 0, where it has any. */
  readonly most: number;
}

/** The features of one family. */
export interface Terms {
  /** Those that look at more than the kinds of two claims, but not at their words. */
  readonly values: readonly Term[];
  /** Those that look at words; then those that look at their meaning, which takes long. Of both, the ones first that decide most. */
  readonly words: readonly Term[];
  /** What the kinds of two claims tell, together with the most that those may add which look at words. Log odds. */
  readonly ofKinds: (a: Kind, b: Kind, isSameEvent: boolean) => number;
}

const known = new Map<Family, Terms>();

export function termsOf(family: Family): Terms {
  let terms = known.get(family);
  if (terms === undefined) known.set(family, (terms = readTerms(family)));
  return terms;
}

function readTerms(family: Family): Terms {
  const terms = [...weightsIn(family)].map(
    ([feature, weight]): Term => ({ feature, weight, most: feature.isDear === true ? Math.abs(weight) : Math.max(0, weight) }),
  );
  const telling = terms
    .filter(({ weight }) => weight !== 0)
    .sort(
      (a, b) => Number(a.feature.isDear === true) - Number(b.feature.isDear === true) || Math.abs(b.weight) - Math.abs(a.weight),
    );
  const kinds = telling.filter(({ feature }) => feature.ofKinds !== undefined);
  const words = telling.filter(({ feature }) => feature.reach !== undefined);
  return {
    values: telling.filter(({ feature }) => feature.ofKinds === undefined && feature.reach === undefined),
    words,
    ofKinds: remembered((a, b, isSameEvent) => {
      const told = kinds.reduce((sum, { weight, feature }) => sum + weight * (feature.ofKinds?.(a, b, isSameEvent) ?? 0), 0);
      return words.reduce((sum, { feature, most }) => (feature.reach?.(a, b, isSameEvent) === true ? sum + most : sum), told);
    }),
  };
}

/** A feature of the family alone is one with the feature that it is within it: their weights are added. */
function weightsIn(family: Family): Map<Feature, number> {
  const weights = new Map<Feature, number>();
  for (const [name, feature] of Object.entries(features)) {
    if (feature.within !== undefined && feature.within.family !== family) continue;
    const same = feature.within?.feature ?? feature;
    weights.set(same, (weights.get(same) ?? 0) + weightOf(name));
  }
  return weights;
}

function remembered(work: Terms['ofKinds']): Terms['ofKinds'] {
  const rows: number[][][] = [[], []];
  return (a, b, isSameEvent) => {
    const byFirst = rows[isSameEvent ? 1 : 0] ?? [];
    const row = (byFirst[a.number] ??= []);
    return (row[b.number] ??= work(a, b, isSameEvent));
  };
}
