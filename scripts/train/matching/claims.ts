import { pairFeatures } from '../../../src/engine/comparison/matching/pair-features.js';
import { makeModel } from '../../data/models/make.js';
import { examplesOf, type TopicExample } from './examples.js';
import { judgedSets } from './judged.js';
import { fit, odds } from './logistic.js';
import { weightsFile } from './weights.js';

/** How strongly the weights of the matching are held near 0. */
const ridge = 2;

/**
 * `npm run train:matching`: learns when two claims are about the same thing, `data/models/claim-matching`; the same pairs give the same
 * weights. It builds on the weights of event-matching. Prints how well it tells pairs of topics that it was not trained on, one topic
 * left out at a time.
 */
await makeModel('claim-matching', () => {
  const examples = judgedSets().flatMap(examplesOf);
  console.log(crossValidation(examples));
  return weightsFile(Object.keys(pairFeatures), fit(examples, ridge));
});

function crossValidation(examples: readonly TopicExample[]): string {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const told = topics.flatMap((topic) => {
    const weights = fit(
      examples.filter((example) => example.topic !== topic),
      ridge,
    );
    return examples
      .filter((example) => example.topic === topic && example.judged)
      .map((example) => ({ ...example, found: odds(example.features, weights) > 0 }));
  });
  const sets = [...new Set(told.map(({ set }) => set))];
  return sets.map((set) => `${set}: ${measures(told.filter((example) => example.set === set))}`).join('\n');
}

function measures(told: readonly { readonly holds: boolean; readonly found: boolean }[]): string {
  const [right, found, all] = [
    told.filter(({ holds, found: is }) => holds && is),
    told.filter(({ found: is }) => is),
    told.filter(({ holds }) => holds),
  ].map((list) => list.length);
  const percent = (part = 0, whole = 0): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
  return `${told.length} pairs, precision ${percent(right, found)}, recall ${percent(right, all)}`;
}
