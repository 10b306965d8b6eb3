import type { Token } from '../text/index.js';
import type { EntityType } from './types.js';
import { contextOf, featuresAt, mostFeatures } from './features.js';
import { rowOf } from './hash.js';
import { begins, ends, labelCount, modelTypes, outside, typeOf } from './labels.js';
import { loadModel } from './model.js';
import { regionsOf } from './regions.js';
import { bestLabels } from './viterbi.js';
import { wordOf } from './word.js';

/** A name as a stretch of a sentence's tokens, half-open. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

const features = new Int32Array(mostFeatures);

/** The names of people, organizations and places in a sentence, by the trained model, in reading order. */
export function tag(tokens: readonly Token[]): TokenSpan[] {
  const words = tokens.map(wordOf);
  const context = contextOf(words, Uint8Array.from(tokens, (token) => (token.spaced ? 0 : 1)));
  const spans: TokenSpan[] = [];
  for (const { start, end } of regionsOf(context)) {
    const { slots, weights, transitions } = loadModel();
    const length = end - start;
    const scores = new Int32Array(length * labelCount);
    for (let index = 0; index < length; index++) {
      const count = featuresAt(context, start + index, features);
      const column = index * labelCount;
      for (let feature = 0; feature < count; feature++) {
        const slot = slots[rowOf(features[feature] ?? 0)] ?? 0;
        if (slot === 0) continue;
        for (let label = 0; label < labelCount; label++) scores[column + label] = (scores[column + label] ?? 0) + (weights[slot + label] ?? 0);
      }
    }
    const labels = new Int32Array(length);
    bestLabels(scores, length, transitions, labels);
    spans.push(...spansOf(labels, start));
  }
  return spans;
}

function spansOf(labels: Int32Array, offset: number): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let from = 0;
  labels.forEach((label, index) => {
    if (begins(label)) from = index;
    const type = modelTypes[typeOf(label)];
    if (label !== outside && ends(label) && type !== undefined) spans.push({ from: offset + from, to: offset + index + 1, type });
  });
  return spans;
}
