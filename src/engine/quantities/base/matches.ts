import { product } from './decimals.js';
import type { QuantityReading } from './build-quantity.js';
import type { Interval } from './quantity.js';

/** A number that stands at an index, with the index after it. */
export interface NumberMatch {
  readonly value: number;
  readonly end: number;
}

/** What a rule found from an index on: a reading without its qualifier, with the index after it. */
export interface QuantityMatch {
  readonly end: number;
  readonly reading: QuantityReading;
}

/** An interval scaled to a base unit; bounds may be open. */
export function scaled(interval: Interval, factor: number, unit: string): Interval {
  const { min, max } = interval;
  if (factor === 1) return { min, max, unit };
  const [low, high] = [min === null ? null : product(min, factor), max === null ? null : product(max, factor)];
  // What is less than another is more than it on the other side of zero.
  return factor < 0 ? { min: high, max: low, unit } : { min: low, max: high, unit };
}
