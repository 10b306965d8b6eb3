import { isRangeDash } from '../numbers/ranges.js';
import {
  at,
  glued,
  isCapitalized,
  isDigits,
  isHyphen,
  isInnerHyphen,
  isOrdinalSuffix,
  type Tokens,
} from '../../language/index.js';
import type { NumberMatch } from '../base/matches.js';
import type { DateMatch } from './date-match.js';
import { abbreviatedMonths, isMonthOrWeekday, months, partsOfPeriod, weekdays } from './calendar-words.js';
import { boundaryWords } from '../nouns/noun-words.js';
import { readNumeral } from '../numbers/numerals.js';
import { isYear, yearOfTwoDigits } from './years.js';
import { isReversed, yearsCarried } from './date-order.js';
import dateWords from '#lexicon/date-words';

/** `May 16, 2025`, `Sept. 2022`, `May 16-18`, `May-June`, and `May` where it is the month. */
export function readMonthDate(tokens: Tokens, index: number): DateMatch | null {
  const month = readMonth(tokens, index);
  if (month === null) return null;
  const year = readYearAfter(tokens, month.end);
  if (year !== null) return { date: { year: year.value, month: month.value }, end: year.end };
  const day = readDay(tokens, at(tokens, month.end) === 'the' ? month.end + 1 : month.end);
  if (day === null) return readMonthRange(tokens, month) ?? { date: { month: month.value }, end: month.end };
  const last = readLastDay(tokens, day);
  const after = readYearAfter(tokens, (last ?? day).end);
  const start = { ...(after && { year: after.value }), month: month.value, day: day.value };
  const end = (after ?? last ?? day).end;
  return last === null
    ? (readLaterDate(tokens, start, end) ?? { date: start, end })
    : { date: start, dateEnd: { ...start, day: last.value }, end };
}

/** `16 May 2025`, `16th of May`, `16-18 May`, `the twenty-first of May` */
export function readDayDate(tokens: Tokens, index: number): DateMatch | null {
  const start = at(tokens, index) === 'the' ? index + 1 : index;
  const day = readDay(tokens, start);
  if (day === null) return null;
  const last = readLastDay(tokens, day) ?? readSecondDay(tokens, day, at(tokens, index - 1) === 'between');
  const cursor = (last ?? day).end;
  const monthAt = at(tokens, cursor) === 'of' || isHyphen(tokens, cursor) ? cursor + 1 : cursor;
  const month = months.get(at(tokens, monthAt)) === undefined ? null : readMonth(tokens, monthAt, true);
  if (month === null) return null;
  const year = readYearAfter(tokens, month.end) ?? (monthAt > cursor ? readHyphenedYear(tokens, month.end) : null);
  // `20-MAY-1999-22` is a code.
  if (year === null && monthAt > cursor && isInnerHyphen(tokens, month.end)) return null;
  const date = { ...(year && { year: year.value }), month: month.value, day: day.value };
  return { date, ...(last && { dateEnd: { ...date, day: last.value } }), end: (year ?? month).end };
}

/** `on the 21st`, with nothing after it that it could rank. */
export function readDayAlone(tokens: Tokens, index: number): DateMatch | null {
  if (at(tokens, index - 1) !== 'on' || at(tokens, index) !== 'the') return null;
  const day = readDay(tokens, index + 1);
  const next = day === null ? undefined : tokens[day.end];
  if (day?.end === index + 2 && isDigits(tokens, index + 1)) return null;
  return day === null ||
    (next?.kind === 'word' && (!boundaryWords.has(next.lower) || weekdays.has(next.lower))) ||
    isHyphen(tokens, day.end)
    ? null
    : { date: { day: day.value }, end: day.end };
}

const beforeMonth = new Set(dateWords.beforeMonth);

const verbs = new Set(dateWords.monthsThatAreVerbs);

const firstNames = new Set(dateWords.monthsThatAreNames);

const betweenMonths = new Set(dateWords.betweenMonths);

/** The month at an index, unless the word is a verb or a name there. @param isKnown whether what stands before it leaves no doubt */
export function readMonth(tokens: Tokens, index: number, isKnown = false): NumberMatch | null {
  const word = at(tokens, index);
  const value = months.get(word);
  if (value === undefined) return null;
  const stop = abbreviatedMonths.has(word) && at(tokens, index + 1) === '.' && glued(tokens, index + 1);
  const end = stop ? index + 2 : index + 1;
  return isKnown || isMonth(tokens, index, end, stop) ? { value, end } : null;
}

function isMonth(tokens: Tokens, index: number, end: number, stop: boolean): boolean {
  const word = at(tokens, index);
  const before = at(tokens, index - 1);
  const capital = isCapitalized(tokens, index);
  const dayAfter = isDigits(tokens, end) && (readDay(tokens, end) !== null || isYear(at(tokens, end)));
  const placed = beforeMonth.has(before) || partsOfPeriod.has(before) || isHyphen(tokens, index - 1);
  const monthAfter = (isRangeDash(tokens, end) || at(tokens, end) === 'to') && months.has(at(tokens, end + 1));
  const ordinalAfter = at(tokens, end) === 'the' || readNumeral(tokens, end, true)?.ordinal === true;
  if (verbs.has(word)) {
    // In text without capitals `may 19` is a day, `may 5 times` is not.
    if (!capital)
      return (
        dayAfter &&
        (beforeMonth.has(before) ||
          (word === 'may' && (tokens[end + 1]?.kind !== 'word' || boundaryWords.has(at(tokens, end + 1)))))
      );
    return (
      dayAfter ||
      monthAfter ||
      (placed && before !== 'to' && !isSentenceStart(index)) ||
      ordinalAfter ||
      (at(tokens, end) === ',' && isYear(at(tokens, end + 1)))
    );
  }
  if (abbreviatedMonths.has(word)) return dayAfter || stop || (capital && (placed || ordinalAfter));
  // `August Wilson` and `April Jones` are people.
  const name = firstNames.has(word) && isCapitalized(tokens, end) && !placed && !isMonthOrWeekday(at(tokens, end));
  return (capital && !name) || dayAfter || placed || ordinalAfter;
}

function isSentenceStart(index: number): boolean {
  return index === 0;
}

/** A day of a month: `16`, `16th`, `twenty-first`. */
function readDay(tokens: Tokens, index: number): NumberMatch | null {
  if (isDigits(tokens, index)) {
    const text = at(tokens, index);
    if (!/^\d{1,2}$/.test(text)) return null;
    const value = Number(text);
    const suffix = glued(tokens, index + 1) ? at(tokens, index + 1) : '';
    const ordinal = isOrdinalSuffix(suffix);
    // `16:30`, `16%` and `16km` are no days.
    const other =
      !ordinal && (suffix === ':' || suffix === '%' || suffix === '/' || tokens[index + 1]?.kind === 'word') && suffix !== '';
    return value < 1 || value > 31 || other ? null : { value, end: ordinal ? index + 2 : index + 1 };
  }
  const ordinal = readNumeral(tokens, index, true);
  return ordinal?.ordinal === true && !ordinal.plural && ordinal.value <= 31 ? ordinal : null;
}

/** The second day of `16-18` and `16 to 18`. */
function readLastDay(tokens: Tokens, first: NumberMatch): NumberMatch | null {
  if (!isRangeDash(tokens, first.end) && at(tokens, first.end) !== 'to') return null;
  const last = readDay(tokens, first.end + 1);
  return last !== null && last.value > first.value && !isRangeDash(tokens, last.end) ? last : null;
}

/** The second day of `16 and 17 May`, and of `between 16 and 20 May`. */
function readSecondDay(tokens: Tokens, first: NumberMatch, between: boolean): NumberMatch | null {
  const last = at(tokens, first.end) === 'and' ? readDay(tokens, first.end + 1) : null;
  return last !== null && (between ? last.value > first.value : last.value === first.value + 1) ? last : null;
}

/** The year of `09-JAN-2017` and `21-APR-16`. */
function readHyphenedYear(tokens: Tokens, index: number): NumberMatch | null {
  const text = at(tokens, index + 1);
  if (!isInnerHyphen(tokens, index) || (isHyphen(tokens, index + 2) && glued(tokens, index + 2))) return null;
  if (isYear(text)) return { value: Number(text), end: index + 2 };
  return /^\d\d$/.test(text) ? { value: yearOfTwoDigits(Number(text)), end: index + 2 } : null;
}

function readYearAfter(tokens: Tokens, index: number): NumberMatch | null {
  const comma = at(tokens, index) === ',';
  const cursor = comma || at(tokens, index) === 'of' ? index + 1 : index;
  if (!isYear(at(tokens, cursor)) || isHyphen(tokens, cursor)) return null;
  return { value: Number(at(tokens, cursor)), end: cursor + 1 };
}

/** `May-June`, `January to March 2022` */
function readMonthRange(tokens: Tokens, first: NumberMatch): DateMatch | null {
  if (!isRangeDash(tokens, first.end) && !betweenMonths.has(at(tokens, first.end))) return null;
  const last = months.has(at(tokens, first.end + 1)) ? readMonth(tokens, first.end + 1, true) : null;
  if (last === null || readDay(tokens, last.end) !== null) return null;
  const year = readYearAfter(tokens, last.end);
  const dateEnd = { ...(year && { year: year.value }), month: last.value };
  return { date: yearsCarried({ month: first.value }, dateEnd)[0], dateEnd, end: (year ?? last).end };
}

/** `May 16-June 2` */
function readLaterDate(
  tokens: Tokens,
  date: { readonly year?: number; readonly month: number; readonly day: number },
  end: number,
): DateMatch | null {
  if ((!isRangeDash(tokens, end) && !betweenMonths.has(at(tokens, end))) || !months.has(at(tokens, end + 1))) return null;
  const later = readMonthDate(tokens, end + 1);
  if (later?.date.day === undefined || later.dateEnd !== undefined) return null;
  const [first, last] = yearsCarried(date, later.date);
  return isReversed(first, last) ? null : { date: first, dateEnd: last, end: later.end };
}
