import foreignMonths from '#lexicon/months-of-other-languages';
import monthList from '#lexicon/months';
import weekdayList from '#lexicon/weekdays';
import seasonList from '#lexicon/seasons';
import dateWords from '#lexicon/date-words';
import partOfPeriodPhrases from '#lexicon/part-of-period-phrases';
import relativeWordList from '#lexicon/relative-words';

/** Months, with the abbreviations of newsrooms. */
export const months: ReadonlyMap<string, number> = new Map(Object.entries(monthList));

/** Months of other languages, which a day or a year beside them tells from names and words: `15 de marzo de 2019`. */
export const monthsElsewhere: ReadonlyMap<string, number> = new Map(Object.entries(foreignMonths));

/** The months that a word shortens: `Sept`. The list has the full name of each first, and `May` has no other. */
export const abbreviatedMonths: ReadonlySet<string> = new Set(
  [...months].flatMap(([name, number], index, all) => (all.findIndex(([, other]) => other === number) < index ? [name] : [])),
);

/** Weekdays from Monday, 1, to Sunday, 7. */
export const weekdays: ReadonlyMap<string, number> = new Map(Object.entries(weekdayList));

/** Seasons, each by the name that it has in a date. */
export const seasons: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map(Object.entries(seasonList));

/** Words for the first, middle and last part of a period: `early 2022`. */
export const partsOfPeriod: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map(
  Object.entries(partOfPeriodPhrases).filter(([phrase]) => !phrase.includes(' ')),
);

/** What counts the weekday, weekend or season after it from the source's own: `last weekend`. */
export const relativeWords: ReadonlyMap<string, number> = new Map(Object.entries(relativeWordList));

/** Parts of a day that a weekday or a relative day may have after it. */
export const partsOfDay: ReadonlySet<string> = new Set(dateWords.partsOfDay);

/** Whether a lower-cased word names a month or a weekday. */
export function isMonthOrWeekday(word: string): boolean {
  return months.has(word) || weekdays.has(word);
}
