import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { isPoint } from './admissible-range.js';
import { stepOf } from './precision.js';

/** How far rounding may move a number, as a share of it: a report of 1,400 dead is never rounded to 1,000. */
const roundingError = 0.1;

/** The same for what is given in whole units: 1.2 miles as one mile; 61 hours and a quarter as 61 hours. */
const wholeUnitError = { measure: 0.25, duration: 0.05 };

/** Days are counted by the calendar: from Monday night to Friday morning are four of them. */
const calendarError = 0.6;

/** From here on, a count in tens may be a rounded one; by so much of it at most. */
const roundedTens = { from: 200, error: 0.02 };

/** What is measured rather than counted, and told in tens: 62 m as 60 m, where 62 dead are never 60. */
const measured: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'speed']);

/**
 * Whether `round` is a round number that `exact` comes to when it is written as coarsely: 600 and 612, 60 m and 203 feet, 6.1 and
 * 6.12; not 10 and 12.
 */
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
  const apart = Math.abs(value / stated - 1);
  return (
    roundsToWholeUnits(stated, value, unit, dimension) ||
    (apart <= roundingError && isWithinStep(stated, value, dimension)) ||
    (dimension === 'count' && isInRoundedTens(stated, value))
  );
}

function roundsToWholeUnits(stated: number, value: number, unit: string, dimension: Claim['dimension']): boolean {
  if (!Number.isInteger(stated) || Number.isInteger(value) || untouched.has(dimension)) return false;
  if (unit === 'day' && stated > 1 && Math.abs(value - stated) <= calendarError) return true;
  const most = dimension === 'duration' ? wholeUnitError.duration : wholeUnitError.measure;
  return Math.round(value) === stated && Math.abs(value / stated - 1) <= most;
}

/** Whether a value lies no further from a round number than half of the step that this counts in. */
function isWithinStep(stated: number, value: number, dimension: Claim['dimension']): boolean {
  const step = stepOf(stated);
  if (measured.has(dimension) || step < 1) return Math.abs(value - stated) <= step / 2;
  // A count below a hundred is taken at its word.
  return step >= 100 && Math.round(value / step) * step === stated;
}

function isInRoundedTens(stated: number, value: number): boolean {
  const apart = Math.abs(value / stated - 1);
  return (
    stepOf(stated) === 10 && stated >= roundedTens.from && apart <= roundedTens.error && Math.round(value / 10) * 10 === stated
  );
}

/** What is not rounded to whole units: a quake of magnitude 6 is none of 6.1. */
const untouched: ReadonlySet<string> = new Set(['magnitude', 'age', 'temperature']);
