import { pairFeatures } from '../../../src/engine/comparison/matching/pair-features.js';
import { makeModel } from '../../data/models/make.js';
import { fitAmongOthers, toldBy, type ToldExample } from './among-others.js';
import { examplesOf, type TopicExample } from './examples.js';
import { judgedSets } from './judged.js';
import { fit } from './logistic.js';
import { namedWeights, weightsFile } from './weights.js';

/** How strongly the weights of the matching are held near 0. */
const ridge = 2;

/**
 * `npm run train:matching`: learns when two claims are about the same thing, `data/models/claim-matching`; the same pairs give the same
 * weights. It builds on the weights of event-matching. Prints how well it tells pairs of topics that it was not trained on, one topic
 * left out at a time; from what it says of those it also learns how much it counts that a pair fits better than others.
 */
await makeModel('claim-matching', () => {
  const examples = judgedSets().flatMap(examplesOf);
  const told = leavingTopicsOut(examples);
  console.log(accuracyOf(told));
  const alone = namedWeights(Object.keys(pairFeatures), fit(examples, ridge));
  return weightsFile(new Map([...alone, ...fitAmongOthers(told)]));
});

function leavingTopicsOut(examples: readonly TopicExample[]): ToldExample[] {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  return topics.flatMap((topic) =>
    toldBy(
      fit(
        examples.filter((example) => example.topic !== topic),
        ridge,
      ),
      examples.filter((example) => example.topic === topic),
    ),
  );
}

function accuracyOf(told: readonly ToldExample[]): string {
  const sets = [...new Set(told.map(({ set }) => set))];
  return sets.map((set) => `${set}: ${measures(told.filter((example) => example.set === set))}`).join('\n');
}

function measures(told: readonly ToldExample[]): string {
  const isFound = ({ among }: ToldExample): boolean => among.odds > 0;
  const [right, found, all] = [
    told.filter((each) => each.holds && isFound(each)),
    told.filter(isFound),
    told.filter(({ holds }) => holds),
  ].map((list) => list.length);
  const percent = (part = 0, whole = 0): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
  return `${told.length} pairs, precision ${percent(right, found)}, recall ${percent(right, all)}`;
}
