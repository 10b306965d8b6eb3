import { at, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import type { Interval } from '../base/quantity.js';
import { readClockTime } from './clock-times.js';

const day = 86_400;

/** A short while is less than this: `a few minutes before 11:30` is nearly that. In seconds. */
const short = 3600;

/** A duration that is counted from a clock time is one: `20 minutes before noon`, `a few minutes after 11:30`. */
export function readFromClock(tokens: Tokens, found: QuantityMatch): QuantityMatch {
  const { end, reading } = found;
  const joint = at(tokens, end);
  if (reading.dimension !== 'duration' || (joint !== 'before' && joint !== 'after')) return found;
  const clock = readClockTime(tokens, end + 1);
  const { min, max } = reading.normalized ?? reading.stated;
  const start = clock?.reading.stated.min;
  if (clock == null || start == null || start !== clock.reading.stated.max || min === null || min >= day) return found;
  const before = joint === 'before';
  const seconds = min === max ? (start + (before ? -min : min) + day) % day : start;
  const stated: Interval = { ...clock.reading.stated, min: seconds, max: seconds };
  const qualifier = min === max ? (reading.qualifier ?? null) : before ? 'nearly' : 'just over';
  if (min !== max && min >= short) return found;
  return { end: clock.end, reading: { ...clock.reading, stated, qualifier, approximate: reading.approximate ?? false } };
}
