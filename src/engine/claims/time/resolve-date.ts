import { Temporal } from 'temporal-polyfill';
import { Memo } from '../../memo/index.js';
import type { PartialDate } from '../../quantities/index.js';

/** A range of days, ISO 8601, both ends included. */
export interface DateInterval {
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: 'date';
}

/** Months by season as meteorologists count them in the northern hemisphere; a winter reaches into the next year. */
const seasons: Record<NonNullable<PartialDate['season']>, readonly [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

/** First and last third, and the middle, of twelve months. */
const partsOfYear: Record<NonNullable<PartialDate['part']>, readonly [number, number]> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};
const partsOfMonth: Record<NonNullable<PartialDate['part']>, readonly [number, number]> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

/**
 * The days that a date may mean.
 *
 * @param published the day of the source itself (ISO 8601), from which `last month` and a day without a year are counted
 * @returns `null` where the text does not say enough; a weekday alone is never resolved
 */
export function resolveDate(date: PartialDate, published: string | null): DateInterval | null {
  const { year, month, day, part, season, relative, either } = date;
  if (either !== undefined) return hullOf(resolveDate(either.monthFirst, published), resolveDate(either.dayFirst, published));
  const key = [published, year, month, day, part, season, relative?.unit, relative?.amount].join(' ');
  return known.get(key, () => daysOf(date, published));
}

/** Both of two days and what lies between them. */
function hullOf(one: DateInterval | null, other: DateInterval | null): DateInterval | null {
  const span = spanOf(one, other);
  return span === null || span.min <= span.max ? span : spanOf(other, one);
}

/** A source says the same dates again and again, and to reckon with calendars takes long. */
const known = new Memo<string, DateInterval | null>(10_000);

function daysOf(date: PartialDate, published: string | null): DateInterval | null {
  const today = published === null ? null : Temporal.PlainDate.from(published);
  const ofYear = isOfRelativeYear(date) ? date.relative.amount : null;
  if (date.relative !== undefined && ofYear === null)
    return today === null ? null : relativeDate(date.relative, date.part, today);
  const year = date.year ?? (ofYear === null ? impliedYear(date, today) : today && today.year + Math.round(ofYear));
  // A number of hundreds of digits is none: NaN is in no range.
  if (year === null || !(year >= 1 && year <= 9999)) return null;
  if (date.month !== undefined) {
    if (date.day !== undefined) return day(year, date.month, date.day);
    return partOfMonth(year, date.month, date.part);
  }
  if (date.season !== undefined) return months(year, seasons[date.season]);
  if (date.part !== undefined) return months(year, partsOfYear[date.part]);
  return date.year === undefined ? null : months(year, [1, 12]);
}

function partOfMonth(year: number, month: number, part: PartialDate['part']): DateInterval {
  const [first, last] = part === undefined ? [1, 31] : partsOfMonth[part];
  return between(Temporal.PlainDate.from({ year, month, day: first }), Temporal.PlainDate.from({ year, month, day: last }));
}

/** A month, a season or a part of a year that is counted from the source's own: the third quarter of last year, this summer. */
function isOfRelativeYear(date: PartialDate): date is PartialDate & { readonly relative: { readonly amount: number } } {
  return date.relative?.unit === 'year' && (date.month !== undefined || date.season !== undefined || date.part !== undefined);
}

/**
 * The days from one date to another, never from a later to an earlier one.
 *
 * @param published the day of the source itself, ISO 8601
 */
export function resolveSpan(first: PartialDate, last: PartialDate, published: string | null): DateInterval | null {
  const span = spanOf(resolveDate(first, published), resolveDate(last, published));
  if (span === null || span.min <= span.max) return span;
  if (published === null || !lacksYear(first) || !lacksYear(last)) return { ...span, min: span.max, max: span.min };
  // `1 January to 31 December`, told of in June: each end by itself is nearest in another year.
  const thisYear = Temporal.PlainDate.from(published).year;
  const spans = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => spanFrom(first, last, year) ?? []);
  return spans.reduce<KnownDays | null>(
    (best, one) => (best === null || daysFrom(one, published) < daysFrom(best, published) ? one : best),
    null,
  );
}

type KnownDays = DateInterval & { readonly min: string; readonly max: string };

function spanOf(first: DateInterval | null, last: DateInterval | null): KnownDays | null {
  return first?.min == null || last?.max == null ? null : { min: first.min, max: last.max, unit: 'date' };
}

function lacksYear({ year, relative }: PartialDate): boolean {
  return year === undefined && relative === undefined;
}

/** The span that begins in a year, and ends in the next one where it would end before it begins. */
function spanFrom(first: PartialDate, last: PartialDate, year: number): KnownDays | null {
  const from = resolveDate({ ...first, year }, null);
  const span = spanOf(from, resolveDate({ ...last, year }, null));
  return span === null || span.min <= span.max ? span : spanOf(from, resolveDate({ ...last, year: year + 1 }, null));
}

/** How far a day lies outside of a span. */
function daysFrom({ min, max }: KnownDays, day: string): number {
  const at = Date.parse(day);
  return Math.max(Date.parse(min) - at, at - Date.parse(max), 0);
}

/** The year that brings a month or day nearest to the source's own date. */
function impliedYear(date: PartialDate, today: Temporal.PlainDate | null): number | null {
  const { month } = date;
  if (today === null || month === undefined) return null;
  const distance = (year: number): number =>
    Math.abs(today.until(Temporal.PlainDate.from({ year, month, day: date.day ?? 15 })).days);
  return [today.year, today.year - 1, today.year + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** Nothing in the news happened longer ago, and calendars end. In days. */
const longestAgo = 3_650_000;

const daysIn = { day: 1, week: 7, month: 30, year: 365 } satisfies Record<string, number>;

function relativeDate(
  relative: NonNullable<PartialDate['relative']>,
  part: PartialDate['part'],
  today: Temporal.PlainDate,
): DateInterval | null {
  const { unit } = relative;
  if (!(Math.abs(relative.amount) * daysIn[unit] < longestAgo)) return null;
  const amount = Math.round(relative.amount);
  switch (unit) {
    case 'day':
      return between(today.add({ days: amount }), today.add({ days: amount }));
    case 'week': {
      const monday = today.add({ weeks: amount }).subtract({ days: today.dayOfWeek - 1 });
      return between(monday, monday.add({ days: 6 }));
    }
    case 'month': {
      const month = today.add({ months: amount });
      return partOfMonth(month.year, month.month, part);
    }
    case 'year':
      return months(today.year + amount, [1, 12]);
  }
}

function day(year: number, month: number, dayOfMonth: number): DateInterval {
  const date = Temporal.PlainDate.from({ year, month, day: dayOfMonth });
  return between(date, date);
}

/** Months count on past December into the next year. */
function months(year: number, [first, last]: readonly [number, number]): DateInterval {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ months: first - 1 });
  const end = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ months: last }).subtract({ days: 1 });
  return between(start, end);
}

function between(first: Temporal.PlainDate, last: Temporal.PlainDate): DateInterval {
  return { min: first.toString(), max: last.toString(), unit: 'date' };
}
