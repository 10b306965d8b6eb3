import { Temporal } from 'temporal-polyfill';
import type { Quantity } from '../../quantities/index.js';
import type { DateInterval } from './resolve-date.js';

/** The days that a bound leaves: `by May 5` up to that day, `before May 5` up to the one before, `after 2019` from 2020 on. */
export function boundDays(days: DateInterval, { qualifier, date }: Pick<Quantity, 'qualifier' | 'date'>): DateInterval {
  if (days.min === null || days.max === null) return days;
  switch (qualifier) {
    case 'at most':
      return { ...days, min: null };
    case 'less than':
      // Before the end of a year is still in that year.
      return { ...days, min: null, max: date?.part === 'late' ? days.max : shifted(days.min, -1) };
    case 'at least':
      return { ...days, max: null };
    case 'more than':
      return { ...days, min: date?.part === 'early' ? days.min : shifted(days.max, 1), max: null };
    case 'about':
    case 'nearly':
    case 'just over':
    case 'between':
    case 'vague':
    case null:
      return days;
  }
}

function shifted(day: string, by: number): string {
  return Temporal.PlainDate.from(day).add({ days: by }).toString();
}
