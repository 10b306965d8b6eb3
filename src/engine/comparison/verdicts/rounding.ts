import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { isPoint } from './admissible-range.js';

/** How far rounding may move a number, as a share of it: a report of 1,400 dead is never rounded to 1,000. */
const roundingError = 0.1;

/** The same for what is given in whole units: 1.2 miles as one mile; 61 hours and a quarter as 61 hours. */
const wholeUnitError = { measure: 0.25, duration: 0.05 };

/** Days are counted by the calendar: from Monday night to Friday morning are four of them. */
const calendarError = 0.6;

/** From here on, a count in tens may be a rounded one; by so much of it at most. */
const roundedTens = { from: 200, error: 0.02 };

/** Whether `round` is a round number that `exact` comes to when it is rounded as coarsely: 600 and 612, not 10 and 12. */
export function roundsTo(
  round: Interval,
  exact: Interval,
  { stated: { min: stated, unit }, dimension, quantity: { qualifier } }: Claim,
): boolean {
  // Who says nearly or just over has not rounded the other way.
  if (qualifier === 'nearly' || qualifier === 'just over') return false;
  if (round.min === null || exact.min === null || !isPoint(round) || !isPoint(exact)) return false;
  if (typeof stated !== 'number' || stated === 0) return false;
  const factor = round.min / stated;
  const value = exact.min / factor;
  const step = 10 ** trailingZeros(stated);
  const apart = Math.abs(value / stated - 1);
  if (Number.isInteger(stated) && !Number.isInteger(value) && !untouched.has(dimension)) {
    if (unit === 'day' && stated > 1 && Math.abs(value - stated) <= calendarError) return true;
    return Math.round(value) === stated && apart <= (dimension === 'duration' ? wholeUnitError.duration : wholeUnitError.measure);
  }
  // A count below a hundred is taken at its word; a distance is seldom measured to the mile.
  const coarse = dimension === 'length' ? step >= 10 || stated < 10 : step >= 100;
  const tens = dimension === 'count' && step === 10 && stated >= roundedTens.from && apart <= roundedTens.error;
  return (coarse || tens) && Math.round(value / step) * step === stated && apart <= roundingError;
}

/** What is not rounded to whole units: a quake of magnitude 6 is none of 6.1. */
const untouched: ReadonlySet<string> = new Set(['magnitude', 'age', 'temperature']);

function trailingZeros(value: number): number {
  if (!Number.isInteger(value)) return 0;
  let zeros = 0;
  while (zeros < 15 && value % 10 ** (zeros + 1) === 0) zeros++;
  return zeros;
}
