import { levelOf, type Rows } from '../../../src/engine/syntax/base/weights.js';
import type { LearnedRows } from './perceptron.js';

export interface Quantization {
  /** Such a share of the weights is beyond the greatest level, and put to it. */
  readonly beyond: number;
  /** Rows none of whose weights reaches this level are left out: most of a model, which tells next to nothing. */
  readonly leastOfRow: number;
  /** Weights below this level are left out. */
  readonly least: number;
}

/** Makes levels of weights. */
export function quantize({ bits, classes, hashes, weights }: LearnedRows, { beyond, leastOfRow, least }: Quantization): Rows {
  const sizes = weights.map(Math.abs).filter((size) => size > 0);
  sizes.sort();
  const greatest = sizes[Math.floor(sizes.length * (1 - beyond))] ?? 1;
  const features: number[] = [];
  const levels: number[] = [];
  for (let row = 0; row < hashes.length; row++) {
    const own = Array.from(weights.subarray(row * classes, (row + 1) * classes), (weight) => levelOf(weight / greatest));
    if (own.every((level) => Math.abs(level) < leastOfRow)) continue;
    features.push(hashes[row] ?? 0);
    for (const level of own) levels.push(Math.abs(level) < least ? 0 : level);
  }
  return { bits, classes, features, levels };
}
