import type { Tokens } from '../../language/index.js';
import type { MentionRange } from '../types.js';
import { candidateRegions } from './candidate-regions.js';
import { featureContextOf } from './feature-context.js';
import { featuresAt, mostFeatures } from './features.js';
import { begins, ends, labelCount, modelTypes, outside, typeOf } from './labels.js';
import { loadModel, sumRows } from './model.js';
import { bestLabels } from './viterbi.js';
import type { Word } from './word.js';

const features = new Int32Array(mostFeatures);

/**
 * The names of people, organizations and places in a sentence, by the trained model, in reading order.
 *
 * @param words of the tokens, one each
 */
export function tag(tokens: Tokens, words: readonly Word[]): MentionRange[] {
  const glued = new Uint8Array(tokens.length);
  for (let index = 0; index < glued.length; index++) glued[index] = tokens[index]?.spaced === true ? 0 : 1;
  const context = featureContextOf(words, glued);
  const names: MentionRange[] = [];
  for (const { first, end } of candidateRegions(context)) {
    const model = loadModel();
    const length = end - first;
    const scores = new Int32Array(length * labelCount);
    for (let index = 0; index < length; index++) {
      const count = featuresAt(context, first + index, features);
      sumRows(model, features, count, scores, index * labelCount);
    }
    const labels = new Int32Array(length);
    bestLabels(scores, length, model.transitions, labels);
    names.push(...namesOf(labels, first));
  }
  return names;
}

/** @param offset the token that the first label is of */
function namesOf(labels: Int32Array, offset: number): MentionRange[] {
  const names: MentionRange[] = [];
  let first = 0;
  labels.forEach((label, index) => {
    if (begins(label)) first = index;
    const type = modelTypes[typeOf(label)];
    if (label !== outside && ends(label) && type !== undefined)
      names.push({ first: offset + first, end: offset + index + 1, type });
  });
  return names;
}
