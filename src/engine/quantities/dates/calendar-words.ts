import monthsList from '#lexicon/months';
import weekdaysList from '#lexicon/weekdays';
import seasonsList from '#lexicon/seasons';
import dateWords from '#lexicon/date-words';

/** Months, with the abbreviations of newsrooms. */
export const months: ReadonlyMap<string, number> = new Map(Object.entries(monthsList));

/** Weekdays from Monday, 1, to Sunday, 7. */
export const weekdays: ReadonlyMap<string, number> = new Map(Object.entries(weekdaysList));

export const seasons: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map(Object.entries(seasonsList));

export const partsOfPeriod: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

/** Parts of a day that a weekday or a relative day may have after it. */
export const partsOfDay: ReadonlySet<string> = new Set(dateWords.partsOfDay);

export function isMonthOrWeekday(word: string): boolean {
  return months.has(word) || weekdays.has(word);
}
