const numbered = (words: string): [string, number][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word, index) => [word, index + 1]);

/** Months, with the abbreviations of newsrooms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Weekdays from Monday, 1, to Sunday, 7. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
]);

export const seasons: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

export const partsOfPeriod: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

/** Parts of a day that a weekday or a relative day may have after it. */
export const partsOfDay: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'midday',
  'dawn',
  'dusk',
  'mornings',
  'nights',
  'evenings',
  'afternoons',
]);

export function isMonthOrWeekday(word: string): boolean {
  return months.has(word) || weekdays.has(word);
}
