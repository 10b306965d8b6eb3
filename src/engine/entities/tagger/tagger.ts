import type { EntityType } from '../types.js';
import { contextOf, featuresAt, mostFeatures } from './features.js';
import { begins, ends, labelCount, modelTypes, outside, typeOf } from './labels.js';
import { loadModel, sumRows } from './model.js';
import { candidateRegions } from './candidate-regions.js';
import { bestLabels } from './viterbi.js';
import type { SentenceTokens } from '../rules/boundaries.js';

/** A name as a stretch of a sentence's tokens, half-open. */
export interface MentionRange {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

const features = new Int32Array(mostFeatures);

/** The names of people, organizations and places in a sentence, by the trained model, in reading order. */
export function tag({ tokens, words }: Pick<SentenceTokens, 'tokens' | 'words'>): MentionRange[] {
  const glued = new Uint8Array(tokens.length);
  for (let index = 0; index < glued.length; index++) glued[index] = tokens[index]?.spaced === true ? 0 : 1;
  const context = contextOf(words, glued);
  const spans: MentionRange[] = [];
  for (const { start, end } of candidateRegions(context)) {
    const model = loadModel();
    const length = end - start;
    const scores = new Int32Array(length * labelCount);
    for (let index = 0; index < length; index++) {
      const count = featuresAt(context, start + index, features);
      sumRows(model, features, count, scores, index * labelCount);
    }
    const labels = new Int32Array(length);
    bestLabels(scores, length, model.transitions, labels);
    spans.push(...spansOf(labels, start));
  }
  return spans;
}

function spansOf(labels: Int32Array, offset: number): MentionRange[] {
  const spans: MentionRange[] = [];
  let from = 0;
  labels.forEach((label, index) => {
    if (begins(label)) from = index;
    const type = modelTypes[typeOf(label)];
    if (label !== outside && ends(label) && type !== undefined) spans.push({ from: offset + from, to: offset + index + 1, type });
  });
  return spans;
}
