import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';

/** The values that a claim leaves room for, both ends included. */
interface AdmissibleRange {
  readonly min: number;
  readonly max: number;
}

/**
 * How far a blurred number may lie from the true one, as a share of it. Set on judged pairs of news claims: reporters call
 * 312 “about 300” but not 102 “about 108”, and 95 “nearly 100” but not 80.
 */
const blur = { about: 0.05, nearly: 0.15, justOver: 0.15, fraction: 0.1 };

/** The values that a claim leaves room for, blur included. */
export function admissibleRange(
  { stated, quantity: { qualifier, approximate } }: Claim,
  { min, max }: Interval,
): AdmissibleRange {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  // The bound itself is excluded: 300 is not more than 300.
  if (qualifier === 'more than') return { min: above(low), max: high };
  if (qualifier === 'less than') return { min: low, max: below(high) };
  if (qualifier === 'nearly') return { min: low * (1 - blur.nearly), max: below(high) };
  if (qualifier === 'just over') return { min: above(low), max: high * (1 + blur.justOver) };
  // One in ten is said of nine percent and of eleven.
  if (stated.unit === 'fraction' && qualifier === null)
    return { min: low * (1 - blur.fraction), max: high * (1 + blur.fraction) };
  if (approximate) return { min: low * (1 - blur.about), max: high * (1 + blur.about) };
  return { min: low, max: high };
}

/** Whether two ranges share a value. */
export function rangesMeet(a: AdmissibleRange, b: AdmissibleRange): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** Whether an interval is one number. */
export function isPoint({ min, max }: Interval): boolean {
  return min !== null && min === max;
}

/** The smallest step that leaves a bound: a billionth of it. */
function above(bound: number): number {
  return Number.isFinite(bound) ? bound + Math.abs(bound) * 1e-9 : bound;
}

function below(bound: number): number {
  return Number.isFinite(bound) ? bound - Math.abs(bound) * 1e-9 : bound;
}
