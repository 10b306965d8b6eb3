import type { sameEventFeatures } from './same-event-features.js';
import { tolerance } from './same-event-features.js';
import { weightOf } from './same-event-odds.js';
import type { Signature } from './signature.js';

/** The days of a source as numbers, to be compared with those of many others; NaN for what it does not say. */
export interface Dates {
  readonly published: number;
  readonly day: number;
  readonly dayOfYear: number;
}

export function datesOf({ published, day, dayOfYear }: Signature): Dates {
  return { published: dayNumber(published), day: dayNumber(day), dayOfYear: dayOfYear ?? NaN };
}

const dayLength = 86_400_000;

function dayNumber(day: string | null): number {
  return day === null ? NaN : Date.parse(day) / dayLength;
}

/** The most that dates can speak for two sources reporting one event, see `sameEventFeatures`. Log odds. */
export function mostByDates(a: Dates, b: Dates): number {
  // No comparison with NaN holds.
  return (
    (Math.abs(a.published - b.published) <= 1 ? most.published : 0) +
    (Math.abs(a.day - b.day) <= tolerance.day ? most.day : 0) +
    (a.dayOfYear >= 0 && b.dayOfYear >= 0 ? most.dayOfYear : 0) +
    most.others
  );
}

const positive = (name: keyof typeof sameEventFeatures): number => Math.max(0, weightOf(name));
const most = {
  published: positive('published within a day'),
  day: positive('same day'),
  dayOfYear: positive('same day of the year') + positive('other day of the year'),
  others: positive('same weekday') + positive('next weekday') + positive('other weekday'),
};
