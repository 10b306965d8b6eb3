import { resolveDate, type Claim, type DateInterval } from '../../claims/index.js';
import { isLowerBound, isUpperBound, type PartialDate } from '../../quantities/index.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say, type Words } from '../../messages/index.js';

/** Judges two dates by the days they may mean, which one may only bound; weekdays alone by their names. */
export function dateVerdict(a: Claim, b: Claim, first: DateInterval, second: DateInterval): ReasonedVerdict | null {
  if (isUnknown(first) || isUnknown(second)) return unplacedVerdict(a, b);
  if (first.min === second.min && first.max === second.max) return reasonedVerdict('same', () => say`both say ${inWords(first)}`);
  const room = Math.max(roomOf(a, first), roomOf(b, second));
  if (daysOf(a, first).some((one) => daysOf(b, second).some((other) => doMeet(one, other))))
    return reasonedVerdict('compatible', () =>
      isOpen(first) || isOpen(second)
        ? say`${quoted(a)} and ${quoted(b)} can both be true`
        : say`${quoted(a)} and ${quoted(b)} can be the same day`,
    );
  if (room > 0 && daysApart(first, second) <= room)
    return reasonedVerdict('compatible', () => say`${quoted(a)} and ${quoted(b)} are near each other, and one is only about so`);
  return reasonedVerdict('conflict', () => say`${quoted(a)} and ${quoted(b)} are different days`);
}

/** Of two days that no calendar places a bound can only be seen to be the same. */
function unplacedVerdict(a: Claim, b: Claim): ReasonedVerdict | null {
  const found = daysVerdict(a, b) ?? weekdaysVerdict(a, b);
  if (!isBound(a) && !isBound(b)) return found;
  return a.quantity.qualifier === b.quantity.qualifier && found?.verdict === 'same' ? found : null;
}

function isUnknown({ min, max }: DateInterval): boolean {
  return min === null && max === null;
}

/** Whether it is only said by when something is, or from when on. */
function isOpen({ min, max }: DateInterval): boolean {
  return min === null || max === null;
}

function isBound({ quantity: { qualifier } }: Claim): boolean {
  return isLowerBound(qualifier) || isUpperBound(qualifier);
}

function inWords({ min, max }: DateInterval): Words {
  if (min === null) return say`until ${String(max)}`;
  if (max === null) return say`from ${min} on`;
  return min === max ? min : say`${min} to ${max}`;
}

/** The stretch of days that a claim says, or both days that a date in digits may mean. */
function daysOf({ quantity: { date, dateEnd }, published }: Claim, days: DateInterval): readonly DateInterval[] {
  if (date?.either === undefined || dateEnd !== undefined) return [days];
  return Object.values(date.either).flatMap((day: PartialDate) => resolveDate(day, published) ?? []);
}

/** After every ISO 8601 day. */
const endless = '9999-12-32';

function doMeet(a: DateInterval, b: DateInterval): boolean {
  return (a.min ?? '') <= (b.max ?? endless) && (b.min ?? '') <= (a.max ?? endless);
}

const dayLength = 86_400_000;

function daysBetween(first: string | null, last: string | null): number {
  return first === null || last === null ? Number.POSITIVE_INFINITY : (Date.parse(last) - Date.parse(first)) / dayLength;
}

/** How many days lie between two stretches that share none. */
function daysApart(first: DateInterval, second: DateInterval): number {
  return Math.max(daysBetween(first.max, second.min), daysBetween(second.max, first.min));
}

/** How far beyond its ends a stretch reaches that is only about so: by half of its length, a day at least. The mid-1990s may be 1997. */
function roomOf({ quantity: { approximate } }: Claim, { min, max }: DateInterval): number {
  if (!approximate) return 0;
  return min === null || max === null ? 1 : Math.max(daysBetween(min, max) / 2, 1);
}

/** Two days of months where the texts do not say the year. */
function daysVerdict(a: Claim, b: Claim): ReasonedVerdict | null {
  const [one, other] = [a.quantity.date, b.quantity.date];
  if (one?.month === undefined || one.day === undefined || other?.month === undefined || other.day === undefined) return null;
  if (one.year !== other.year || a.quantity.dateEnd !== undefined || b.quantity.dateEnd !== undefined) return null;
  if (one.month === other.month && one.day === other.day)
    return reasonedVerdict('same', () => say`both say the same day, ${quoted(a)}`);
  return reasonedVerdict('conflict', () => say`${quoted(a)} and ${quoted(b)} are different days`);
}

function weekdaysVerdict(a: Claim, b: Claim): ReasonedVerdict | null {
  const [first, second] = [a.quantity.date?.weekday, b.quantity.date?.weekday];
  if (first === undefined || second === undefined) return null;
  if (first === second) return reasonedVerdict('same', () => say`both say the same weekday`);
  return reasonedVerdict('conflict', () => say`${quoted(a)} and ${quoted(b)} are different weekdays`);
}
