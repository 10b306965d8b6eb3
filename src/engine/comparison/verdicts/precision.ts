import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { isPoint } from './admissible-range.js';

/** How far the true value may lie from a number as it is written, in the base unit: half of the last step that it counts in. */
interface Precision {
  /** Where each of its digits is meant: 0.5 m of `60 m`, 50 kg of `6.1 tonnes`. */
  readonly digits: number;
  /** Where its zeros only fill it up: 5 m of `60 m`. */
  readonly round: number;
}

/** `null` for zero, which is in no unit. */
function precisionOf({ stated: { min: stated, unit }, normalized: { min }, dimension }: Claim): Precision | null {
  if (typeof stated !== 'number' || typeof min !== 'number' || (stated === 0 && dimension !== 'temperature')) return null;
  // A fifth is 0.2 to any digit, and told of a share in whole percent.
  if (unit === 'fraction') return { digits: 0.5, round: 0.5 };
  // Scales of temperature do not begin at one zero.
  const scale = dimension === 'temperature' ? (unit === 'degree Fahrenheit' ? 5 / 9 : 1) : Math.abs(min / stated);
  return { digits: (scale * 10 ** -decimalsOf(stated)) / 2, round: (scale * stepOf(stated)) / 2 };
}

/** The step that a number counts in where its zeros only fill it up: 100 of 2,600, 1 of 62, 0.1 of 6.1. */
export function stepOf(value: number): number {
  const decimals = decimalsOf(value);
  if (decimals > 0 || value === 0) return 10 ** -decimals;
  let step = 1;
  while (step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** How far a measure and its conversion may lie apart, as a share: where both are within their precision, and where one is the other to the digit. */
const rounding = { round: 0.015, digits: 0.05 };

/**
 * Whether one of two numbers is the other in another unit, as a reporter converts it: `203 feet` and `62 m`, `7 miles` and `11 km`.
 *
 * From ten on, a value in whole units and its conversion rounded to whole units always are. It is no equivalence, as no rule on two
 * values can be: a conversion of a conversion may lie further off than either. `groups/judged-pairs.ts` says what holds in a group.
 */
export function areConverted(a: Claim, b: Claim, first: Interval, second: Interval): boolean {
  if (a.stated.unit === b.stated.unit || first.min === null || second.min === null || !isPoint(first) || !isPoint(second))
    return false;
  const [one, other] = [precisionOf(a), precisionOf(b)];
  if (one === null || other === null) return false;
  const apart = Math.abs(first.min - second.min);
  const larger = Math.max(Math.abs(first.min), Math.abs(second.min));
  if (apart <= rounding.round * larger) return apart <= one.round + other.round;
  return apart <= Math.max(one.digits, other.digits) && (apart <= rounding.digits * larger || a.dimension === 'temperature');
}
