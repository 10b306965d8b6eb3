import type { Claim } from '../../claims/index.js';
import { isUpperBound, zoneOffset, type Interval } from '../../quantities/index.js';
import { isPoint } from './admissible-range.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say } from '../../messages/index.js';

/** A blurred clock time leaves a quarter of an hour; a time on the quarter may be rounded by five minutes. In seconds. */
const blurred = 900;
/** What two blurs have in common: half past and on the hour are not both about the same time. In seconds. */
const bothBlurred = 600;
const quarter = 900;
const rounded = 300;
/** How long shortly after, or shortly before, may be. In seconds. */
const shortly = 1800;
const day = 86_400;

/** Judges two clock times: in their own zones where both name one, by the face of the clock where neither does. */
export function timeVerdict(a: Claim, b: Claim, first: Interval, second: Interval): ReasonedVerdict | null {
  const [one, other] = [utcShift(a), utcShift(b)];
  if ((one === null) !== (other === null)) return null;
  if (first.min === null || second.min === null)
    return deadlinesVerdict(a, b, endOf(first) - (one ?? 0), endOf(second) - (other ?? 0));
  const apart = distance(first.min - (one ?? 0), second.min - (other ?? 0));
  if (apart === 0 && !onesided(a, b)) return reasonedVerdict('same', () => say`${quoted(a)} and ${quoted(b)} are the same time`);
  if (isPoint(first) && isPoint(second) && apart > roomBetween(a, b, first.min - (one ?? 0), second.min - (other ?? 0))) {
    return reasonedVerdict('conflict', () => say`${quoted(a)} and ${quoted(b)} are ${Math.round(apart / 60)} minutes apart`);
  }
  return reasonedVerdict('compatible', () => say`${quoted(a)} and ${quoted(b)} can be the same time`);
}

/** The time that is said, be it a bound. */
function endOf({ min, max }: Interval): number {
  return max ?? min ?? 0;
}

/** Judges clock times of which one at least is only the latest possible, in seconds: `by 7 a.m.` leaves room for 6:40. */
function deadlinesVerdict(a: Claim, b: Claim, first: number, second: number): ReasonedVerdict {
  // `before 7 a.m.` is as much a bound as `by 7 a.m.`.
  const isLatest = ({ quantity: { qualifier } }: Claim): boolean => isUpperBound(qualifier);
  const bothLatest = isLatest(a) && isLatest(b);
  if (bothLatest && first === second && a.quantity.qualifier === b.quantity.qualifier)
    return reasonedVerdict('same', () => say`${quoted(a)} and ${quoted(b)} are the same time`);
  const after = isLatest(a) ? second - first : first - second;
  const late = ((after % day) + day) % day;
  if (bothLatest || late === 0 || late > day / 2)
    return reasonedVerdict('compatible', () => say`${quoted(a)} and ${quoted(b)} can both be true`);
  return reasonedVerdict(
    'conflict',
    () => say`${quoted(isLatest(a) ? b : a)} is ${Math.round(late / 60)} minutes later than ${quoted(isLatest(a) ? a : b)}`,
  );
}

/** Whether only one of them says shortly before or after. */
function onesided(a: Claim, b: Claim): boolean {
  const side = ({ quantity: { qualifier } }: Claim): string => (qualifier === null || qualifier === 'about' ? '' : qualifier);
  return side(a) !== side(b);
}

/** How far a zone's clock is before UTC, in seconds; `null` for the time of the place, whatever that is. */
function utcShift({ quantity: { zone } }: Claim): number | null {
  const minutes = zone === undefined ? null : zoneOffset(zone);
  return minutes === null ? null : minutes * 60;
}

/** How far two times as they are said may lie apart and be one. */
function roomBetween(a: Claim, b: Claim, first: number, second: number): number {
  if (isOnSide(a, second - first) || isOnSide(b, first - second)) return shortly;
  const both = a.quantity.approximate && b.quantity.approximate ? bothBlurred : 0;
  return Math.max(roomOf(a, first) + roomOf(b, second) - both, 0);
}

/** Whether another time lies on the side that a time is said to be on: later than `shortly after 2`, earlier than `nearly 2`. */
function isOnSide({ quantity: { qualifier } }: Claim, by: number): boolean {
  return qualifier === 'just over' ? by > 0 : qualifier === 'nearly' && by < 0;
}

function roomOf({ quantity: { approximate } }: Claim, time: number): number {
  if (approximate) return blurred;
  return time % quarter === 0 ? rounded : 0;
}

function distance(a: number, b: number): number {
  const apart = Math.abs(a - b) % day;
  return Math.min(apart, day - apart);
}
