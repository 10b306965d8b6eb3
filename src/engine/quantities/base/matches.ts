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
  return { min: times(interval.min, factor), max: times(interval.max, factor), unit };
}

/** Multiplied without the dust of binary fractions: 12 cents are 0.12, not 0.12000000000000001. */
function times(value: number | null, factor: number): number | null {
  if (value === null || factor === 1) return value;
  return Number((value * factor).toPrecision(14));
}
