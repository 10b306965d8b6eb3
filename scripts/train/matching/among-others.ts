import { BestFits } from '../../../src/engine/comparison/matching/best-fits.js';
import { nameAmongOthers, type AmongOthers, type Saying } from '../../../src/engine/comparison/matching/odds-among-others.js';
import type { TopicExample } from './examples.js';
import { fit, odds as oddsBy, type Example } from './logistic.js';

/** A judged pair with what is looked at when all pairs of its two sources are known. */
export interface ToldExample extends Pick<TopicExample, 'set' | 'holds' | 'weight'> {
  readonly saying: Saying | null;
  readonly among: AmongOthers;
}

/** How strongly the weights are held near 0: there are three of them, and thousands of pairs. */
const ridge = 0.1;

/**
 * What weights that were learnt without a pair’s topic tell of it: only so are they as wrong here as on any other text.
 *
 * @param examples of one topic
 * @param weights of the features, learnt on other topics
 */
export function toldBy(weights: readonly number[], examples: readonly TopicExample[]): ToldExample[] {
  return examples.flatMap(({ judged, features, set, holds, weight }) => {
    if (judged === null) return [];
    const { a, b, isSameEvent, saying, rivals } = judged;
    const alone = oddsBy(features, weights);
    const fits = new BestFits();
    fits.add(a, b, alone);
    for (const rival of rivals) fits.add(rival.a, rival.b, oddsBy(rival.features, weights));
    const margin = a.uri === b.uri || !isSameEvent ? 0 : fits.margin(a, b, alone);
    return [{ set, holds, weight, saying, among: { odds: alone, margin } }];
  });
}

/** The weights by which what is said the same and what differs is weighed among others, by their names in the model. */
export function fitAmongOthers(told: readonly ToldExample[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const saying of ['same', 'differing'] as const) {
    const examples = told.flatMap((each): Example[] =>
      each.saying === saying ? [{ features: [each.among.odds, each.among.margin], holds: each.holds, weight: each.weight }] : [],
    );
    const [odds = 0, margin = 0, bias = 0] = fit(examples, ridge);
    weights.set(nameAmongOthers(saying, 'odds'), odds);
    weights.set(nameAmongOthers(saying, 'margin'), margin);
    weights.set(nameAmongOthers(saying, 'bias'), bias);
  }
  return weights;
}
