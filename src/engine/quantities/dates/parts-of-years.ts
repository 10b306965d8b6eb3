import { at, glued, isDigits, isHyphen, isOrdinalSuffix, PhraseTable, skipHyphen, type Tokens } from '../../language/index.js';
import type { NumberMatch } from '../base/matches.js';
import { readNumeral } from '../numbers/numerals.js';
import type { DateMatch } from './date-match.js';
import { readAccountYear, readPeriod, type Period } from './periods.js';
import partList from '#lexicon/parts-of-years';
import markList from '#lexicon/period-marks';
import words from '#lexicon/period-words';

/** Which parts of a period, counted from 1: the third of four, the first nine of twelve. */
interface Parts {
  readonly first: number;
  readonly last: number;
  readonly of: number;
  readonly end: number;
}

const parts: ReadonlyMap<string, number> = new Map(Object.entries(partList));
const marks: ReadonlyMap<string, number> = new Map(Object.entries(markList));
const countedFromEnd = new Set(words.last);
const beforeMark = new Set(words.beforeMark);
const results = new Set(words.results);
const play = new Set(words.play);
const sequence = new PhraseTable<true>(words.sequence.map((phrase) => [phrase, true]));

/** The words that such a part may start with, besides digits, ordinals and `the`. */
export const partOfYearStarters: readonly string[] = [...marks.keys(), ...countedFromEnd];

/** A part of a year or of a longer period: `the second half of 2025`, `the first nine months of last year`, `H1 2024`, `3Q24`. */
export function readPartOfYear(tokens: Tokens, index: number): DateMatch | null {
  return readMarked(tokens, index) ?? readSpelled(tokens, index);
}

function readSpelled(tokens: Tokens, index: number): DateMatch | null {
  const start = at(tokens, index) === 'the' ? index + 1 : index;
  const found = readParts(tokens, start);
  if (found === null) return null;
  const of = at(tokens, found.end) === 'of';
  const period = readPeriod(tokens, of ? found.end + 1 : found.end);
  if (period !== null) return partOf(period, found);
  // `the first half of the match`, `the third quarter in a row`
  if (of || countedFromEnd.has(at(tokens, start)) || sequence.find(tokens, found.end) !== null) return null;
  return isOfSourceYear(tokens, found) ? partOf({ relative: 0, end: found.end }, found) : null;
}

/** `third quarter`, `first three quarters`, `last six months` */
function readParts(tokens: Tokens, index: number): Parts | null {
  const fromEnd = countedFromEnd.has(at(tokens, index));
  const which = fromEnd ? { value: 1, end: index + 1 } : readOrdinal(tokens, index);
  if (which === null) return null;
  const next = skipHyphen(tokens, which.end);
  const count = fromEnd || which.value === 1 ? readNumeral(tokens, next) : null;
  const of = parts.get(at(tokens, count?.end ?? next));
  // Several halves are none, one month is told by its name, and a `final 2 quarter` is a slip.
  if (of === undefined || (count === null) === at(tokens, count?.end ?? next).endsWith('s')) return null;
  const size = count?.value ?? 1;
  const first = fromEnd ? of - size + 1 : which.value;
  const last = first + size - 1;
  return first < 1 || last > of || size >= of ? null : { first, last, of, end: (count?.end ?? next) + 1 };
}

function readOrdinal(tokens: Tokens, index: number): NumberMatch | null {
  if (/^[1-4]$/.test(at(tokens, index)) && isOrdinalSuffix(at(tokens, index + 1)))
    return { value: Number(at(tokens, index)), end: index + 2 };
  const ordinal = readNumeral(tokens, index, true);
  return ordinal?.ordinal === true && !ordinal.plural && ordinal.end === index + 1 && ordinal.value <= 4 ? ordinal : null;
}

/** Without a year a quarter is one of accounts unless a game is told of; a half is one where accounts are told of right after it. */
function isOfSourceYear(tokens: Tokens, { end, of }: Parts): boolean {
  if (of === 2) return results.has(at(tokens, end));
  if (of !== 4) return false;
  return tokens.some(({ lower }) => results.has(lower)) || !tokens.some(({ lower }) => play.has(lower));
}

/** `H1 2024`, `Q3`, `1H24`, `Q2 FY2025`, `2024 Q3` */
function readMarked(tokens: Tokens, index: number): DateMatch | null {
  if (isDigits(tokens, index) && at(tokens, index).length === 4) {
    const period = readPeriod(tokens, index);
    const own = period?.years === undefined ? null : readMark(tokens, skipHyphen(tokens, period.end));
    return period === null || own === null || isOpen(tokens, own.end) ? null : { ...partOf(period, own), end: own.end };
  }
  const found = readMark(tokens, index);
  if (found === null) return null;
  const joint = /^[/’']$/.test(at(tokens, found.end)) || isHyphen(tokens, found.end);
  const period = readMarkedYear(tokens, joint || at(tokens, found.end) === 'of' ? found.end + 1 : found.end);
  if (period !== null) return partOf(period, found);
  // `in H2` may be hydrogen.
  const ofAccounts = beforeMark.has(at(tokens, index - 1)) && tokens.some(({ lower }) => results.has(lower));
  return (ofAccounts || results.has(at(tokens, found.end))) && !isOpen(tokens, found.end)
    ? partOf({ relative: 0, end: found.end }, found)
    : null;
}

/** Whether what stands there belongs to the word before, which is no mark then: `H1N1`. */
function isOpen(tokens: Tokens, end: number): boolean {
  return glued(tokens, end) && (tokens[end]?.kind !== 'symbol' || isHyphen(tokens, end));
}

/** The year beside a mark, two digits of which are enough: `1H24`, `Q3'24`, `Q3 FY24`. */
function readMarkedYear(tokens: Tokens, index: number): Period | null {
  const account = readAccountYear(tokens, index);
  if (account !== null) return account;
  if (!/^\d\d$/.test(at(tokens, index))) return readPeriod(tokens, index);
  const year = 2000 + Number(at(tokens, index));
  return glued(tokens, index) && !isOpen(tokens, index + 1) ? { years: [year, year], end: index + 1 } : null;
}

function readMark(tokens: Tokens, index: number): Parts | null {
  const digitsFirst = isDigits(tokens, index);
  const [mark, digit] = digitsFirst ? [tokens[index + 1], index] : [tokens[index], index + 1];
  const of = mark === undefined || mark.text === mark.lower ? undefined : marks.get(mark.lower);
  if (of === undefined || !glued(tokens, index + 1) || isOpen(tokens, index)) return null;
  const value = /^[1-4]$/.test(at(tokens, digit)) ? Number(at(tokens, digit)) : 0;
  return value < 1 || value > of ? null : { first: value, last: value, of, end: index + 2 };
}

/** The part of a period; of a year to the month, of a month to the day, of a century to the year. */
function partOf({ years, relative, month, end }: Period, { first, last, of }: Parts): DateMatch {
  const [from, to] = [(first - 1) / of, last / of];
  const year = years === undefined ? { relative: { unit: 'year', amount: relative ?? 0 } as const } : { year: years[0] };
  if (month !== undefined) {
    const known = years === undefined ? { month } : { ...year, month };
    return {
      date: { ...known, day: Math.floor(30 * from) + 1 },
      dateEnd: { ...known, day: to === 1 ? lastDayOf(month, years?.[0]) : Math.floor(30 * to) },
      end,
    };
  }
  if (years !== undefined && years[1] > years[0]) {
    const length = years[1] - years[0] + 1;
    return {
      date: { year: years[0] + Math.round(length * from) },
      dateEnd: { year: years[0] + Math.round(length * to) - 1 },
      end,
    };
  }
  return { date: { ...year, month: Math.round(12 * from) + 1 }, dateEnd: { ...year, month: Math.round(12 * to) }, end };
}

/** The last day of a month; of a February whose year is not known the latest that it has. */
function lastDayOf(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
