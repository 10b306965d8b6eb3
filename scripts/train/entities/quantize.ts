import { featureHash, rowOf } from '../../../src/engine/entities/tagger/feature-hash.js';
import { labelCount, outside } from '../../../src/engine/entities/tagger/labels.js';
import type { Weights } from './crf.js';

/** Weights are kept in 1/24: from -5.3 to 5.3. */
const unit = 24;

export interface Quantization {
  /** By which weights are multiplied: a token has more features now than dropout left it in training. */
  readonly scale: number;
  /** Taken from the score of "no name": how much recall is worth. */
  readonly boldness: number;
  /** Weights nearer to zero are left out, in units. */
  readonly least: number;
  /** Features none of whose weights is as far from zero are left out, in units: half of the model, which tells next to nothing. */
  readonly leastOfFeature: number;
}

/** Makes small integers of the weights. */
export function quantize(
  weights: Weights,
  { scale, boldness, least, leastOfFeature }: Quantization,
): { rows: Int8Array; transitions: Int16Array } {
  const integer = (value: number, most: number): number => Math.max(-most, Math.min(most, Math.round(value * unit)));
  const rows = Int8Array.from(weights.rows, (weight) => {
    const value = integer(weight * scale, 127);
    return Math.abs(value) < least ? 0 : value;
  });
  for (let start = 0; start < rows.length; start += labelCount) {
    const row = rows.subarray(start, start + labelCount);
    if (row.every((weight) => Math.abs(weight) < leastOfFeature)) row.fill(0);
  }
  // The feature that every token has.
  const bias = rowOf(featureHash(1, 0)) * labelCount + outside;
  rows[bias] = integer((weights.rows[bias] ?? 0) * scale - boldness, 127);
  return { rows, transitions: Int16Array.from(weights.transitions, (weight) => integer(weight, 32767)) };
}
