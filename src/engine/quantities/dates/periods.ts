import { at, glued, isHyphen, type Tokens } from '../../language/index.js';
import { months, relativeWords } from './calendar-words.js';
import type { DateMatch } from './date-match.js';
import { readCentury } from './decades.js';
import { isYear, readYear, yearOfTwoDigits } from './years.js';
import words from '#lexicon/period-words';

/** A period that parts are told of: years, both ends included, or a year counted from the source's own; or a month of one. */
export interface Period {
  readonly years?: readonly [first: number, last: number];
  readonly relative?: number;
  readonly month?: number;
  readonly end: number;
}

const fiscalMarks = new Set(words.fiscalMarks);
const fiscal = new Set(words.fiscal);

/** The words that a year of accounts starts with. */
export const accountYearStarters: readonly string[] = [...fiscalMarks, ...fiscal];

/** `2024`, `the 1990s`, `the 20th century`, `the year`, `last year`, `FY24`, `May 2020` */
export function readPeriod(tokens: Tokens, index: number): Period | null {
  const start = at(tokens, index) === 'the' ? index + 1 : index;
  const account = readAccountYear(tokens, start);
  if (account !== null) return account;
  const yearWord = fiscal.has(at(tokens, start)) ? start + 1 : start;
  if (at(tokens, yearWord) === 'year' && start > index) return { relative: 0, end: yearWord + 1 };
  const relative = relativeWords.get(at(tokens, index));
  const counted = index + 1 + Number(fiscal.has(at(tokens, index + 1)));
  if (relative !== undefined && at(tokens, counted) === 'year') return { relative, end: counted + 1 };
  const month = months.get(at(tokens, start));
  if (month !== undefined) return readMonthPeriod(tokens, start, month);
  // Between the year and the part of it that the words before name stands nothing that the year could count.
  const years = isYear(at(tokens, start)) ? (readYear(tokens, start) ?? yearOf(tokens, start)) : readCentury(tokens, index);
  if (years?.date.year === undefined) return null;
  return { years: [years.date.year, years.dateEnd?.year ?? years.date.year], end: years.end };
}

function yearOf(tokens: Tokens, index: number): DateMatch | null {
  return glued(tokens, index + 1) && tokens[index + 1]?.kind === 'word'
    ? null
    : { date: { year: Number(at(tokens, index)) }, end: index + 1 };
}

function readMonthPeriod(tokens: Tokens, index: number, month: number): Period {
  const year = isYear(at(tokens, index + 1)) ? Number(at(tokens, index + 1)) : undefined;
  return year === undefined ? { month, end: index + 1 } : { years: [year, year], month, end: index + 2 };
}

/** A year of accounts, whose first month each company and country chooses: `FY24`, `fiscal 2024`, `the financial year 2023-24`. */
export function readAccountYear(tokens: Tokens, index: number): Period | null {
  const marked = fiscalMarks.has(at(tokens, index)) && tokens[index]?.text !== at(tokens, index);
  if (!marked && !fiscal.has(at(tokens, index))) return null;
  const apostrophe = /^['’]$/.test(at(tokens, index + 1));
  const start = marked ? index + 1 + Number(apostrophe) : at(tokens, index + 1) === 'year' ? index + 2 : index + 1;
  const text = at(tokens, start);
  const short = marked && /^\d\d$/.test(text) && glued(tokens, start);
  if (!short && !isYear(text)) return null;
  const year = short ? yearOfTwoDigits(Number(text)) : Number(text);
  const joint = isHyphen(tokens, start + 1) || at(tokens, start + 1) === '/';
  const next = joint && glued(tokens, start + 1) && glued(tokens, start + 2) ? at(tokens, start + 2) : '';
  const isNext = /^(?:\d\d){1,2}$/.test(next) && Number(next) % 100 === (year + 1) % 100;
  return isNext ? { years: [year, year + 1], end: start + 3 } : { years: [year, year], end: start + 1 };
}

/** A year of accounts by itself: only about the calendar's. */
export function readAccountYearAlone(tokens: Tokens, index: number): DateMatch | null {
  const found = readAccountYear(tokens, at(tokens, index) === 'the' ? index + 1 : index);
  if (found?.years === undefined) return null;
  const [first, last] = found.years;
  return { date: { year: first }, ...(last > first && { dateEnd: { year: last } }), end: found.end, approximate: true };
}
