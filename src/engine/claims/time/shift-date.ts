import { Temporal } from 'temporal-polyfill';
import type { PartialDate } from '../../quantities/index.js';

/** What dates are counted in. */
export type CalendarUnit = NonNullable<PartialDate['relative']>['unit'];

/** A common year and a leap year: where a text leaves the year open, a day is only known where both agree. */
const years = [2001, 2004];

const weekLength = 7;

/**
 * The date some units after another one (before it, where the amount is negative), as exact as the unit.
 *
 * @returns `null` where the date does not say what would be needed: days after a year, years after a weekday
 */
export function shiftDate({ year, month, day, weekday }: PartialDate, unit: CalendarUnit, amount: number): PartialDate | null {
  if (!Number.isInteger(amount) || Math.abs(amount) > farthest) return null;
  if (unit === 'year') return year === undefined ? null : inCalendar(year + amount, (shifted) => ({ year: shifted }));
  if (unit === 'month') return month === undefined ? null : shiftMonth(year, month, amount);
  const days = unit === 'week' ? amount * weekLength : amount;
  if (month !== undefined && day !== undefined) return shiftDay(year, month, day, days);
  // Weeks after a Friday are any Friday.
  if (weekday === undefined || month !== undefined || year !== undefined || unit === 'week' || Math.abs(days) >= weekLength)
    return null;
  return { weekday: ((((weekday - 1 + days) % weekLength) + weekLength) % weekLength) + 1 };
}

/** So many days from a day without a year it is in doubt in which year one is. */
const mostOpenDays = 300;

/** Nobody counts further; in any unit. */
const farthest = 5000;

function inCalendar(year: number, build: (year: number) => PartialDate): PartialDate | null {
  return year >= 1 && year <= 9999 ? build(year) : null;
}

function shiftMonth(year: number | undefined, month: number, amount: number): PartialDate | null {
  const months = month - 1 + amount;
  const shifted = (((months % 12) + 12) % 12) + 1;
  if (year === undefined) return Math.abs(amount) < 12 ? { month: shifted } : null;
  return inCalendar(year + Math.floor(months / 12), (known) => ({ year: known, month: shifted }));
}

function shiftDay(year: number | undefined, month: number, day: number, days: number): PartialDate | null {
  const shifted = (known: number): Temporal.PlainDate | null => {
    const start = Temporal.PlainDate.from({ year: known, month, day });
    return start.month === month && start.day === day ? start.add({ days }) : null;
  };
  if (year !== undefined) {
    const found = year >= 1 && year <= 9999 ? shifted(year) : null;
    return found && inCalendar(found.year, (known) => ({ year: known, month: found.month, day: found.day }));
  }
  const [common, leap] = years.map(shifted);
  if (common == null || leap == null || Math.abs(days) > mostOpenDays) return null;
  return common.month === leap.month && common.day === leap.day ? { month: common.month, day: common.day } : null;
}
