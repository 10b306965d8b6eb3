import { at, glued, isOrdinalSuffix, isWord, skipHyphen, type Tokens } from '../../language/index.js';
import type { NumberMatch } from '../base/matches.js';
import type { PartialDate } from '../base/quantity.js';
import { readNumeral } from '../numbers/numerals.js';
import { partsOfPeriod } from './calendar-words.js';
import type { DateMatch } from './date-match.js';
import dateWords from '#lexicon/date-words';

type Part = NonNullable<PartialDate['part']>;

/** Which tenths of a decade or a century are its beginning, middle and end, both included: the late 1800s are 1870 to 1899. */
export const tenthsOfParts: Readonly<Record<Part, readonly [first: number, last: number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** Narrows a decade or a century to its beginning, middle or end, which no text means to the year. */
export function partOfYears({ date, dateEnd, end }: DateMatch, part: Part): DateMatch | null {
  if (date.year === undefined || dateEnd?.year === undefined || date.month !== undefined) return null;
  const tenth = (dateEnd.year - date.year + 1) / 10;
  const [first, last] = tenthsOfParts[part];
  const from = date.year + Math.round(first * tenth);
  return { date: { year: from }, dateEnd: { year: date.year + Math.round((last + 1) * tenth) - 1 }, end, approximate: true };
}

/** `1990s`, `the 1970's`; `1800s` are a century, and `2000s` a decade, since no more of that century has been. */
export function readDecade(tokens: Tokens, index: number): DateMatch | null {
  const suffix = at(tokens, index + 1);
  if (!glued(tokens, index + 1) || (suffix !== 's' && suffix !== "'s" && suffix !== '’s') || !at(tokens, index).endsWith('0'))
    return null;
  const from = Number(at(tokens, index));
  // `2020's election` speaks of one year.
  if (suffix !== 's' && isWord(tokens, index + 2) && at(tokens, index - 1) !== 'the' && !partsOfPeriod.has(at(tokens, index - 1)))
    return null;
  const isCentury = from % 100 === 0 && from < 2000;
  return { date: { year: from }, dateEnd: { year: from + (isCentury ? 99 : 9) }, end: index + 2 };
}

/** `’90s`, where its century is in no doubt: nobody can tell the 1920s from the 2020s. */
export function readShortDecade(tokens: Tokens, index: number): DateMatch | null {
  const digits = at(tokens, index + 1);
  if (!/^['’‘]$/.test(at(tokens, index)) || !glued(tokens, index + 1) || !/^[013-9]0$/.test(digits)) return null;
  if (at(tokens, index + 2) !== 's' || !glued(tokens, index + 2)) return null;
  const from = (Number(digits) < 20 ? 2000 : 1900) + Number(digits);
  return { date: { year: from }, dateEnd: { year: from + 9 }, end: index + 3 };
}

/** `the 19th century`, `the early twentieth century`, `the mid-19th century` */
export function readCentury(tokens: Tokens, index: number): DateMatch | null {
  const start = at(tokens, index) === 'the' ? index + 1 : index;
  const part = partsOfPeriod.get(at(tokens, start));
  const century = readOrdinal(tokens, part === undefined ? start : skipHyphen(tokens, start + 1));
  if (century === null || at(tokens, century.end) !== 'century') return null;
  const whole = {
    date: { year: century.value * 100 - 99 },
    dateEnd: { year: century.value * 100 },
    end: century.end + 1,
  };
  return part === undefined ? whole : partOfYears(whole, part);
}

function readOrdinal(tokens: Tokens, index: number): NumberMatch | null {
  if (/^\d{1,2}$/.test(at(tokens, index)) && isOrdinalSuffix(at(tokens, index + 1)))
    return { value: Number(at(tokens, index)), end: index + 2 };
  const ordinal = readNumeral(tokens, index, true);
  return ordinal?.ordinal === true && ordinal.value < 30 ? ordinal : null;
}

const turned = new Set(dateWords.turned);

/** The turn from which a century counts that the text does not name. */
const latestTurn = 2000;

/** `the turn of the century`, `the turn of the 20th century`: a year or so around it. */
export function readTurn(tokens: Tokens, index: number): DateMatch | null {
  const start = at(tokens, index) === 'the' ? index + 1 : index;
  if (at(tokens, start) !== 'turn' || at(tokens, start + 1) !== 'of' || at(tokens, start + 2) !== 'the') return null;
  const century = readCentury(tokens, start + 2);
  if (century?.approximate === true || (century === null && !turned.has(at(tokens, start + 3)))) return null;
  const year = century?.date.year === undefined ? latestTurn : century.date.year - 1;
  return { date: { year: year - 1 }, dateEnd: { year: year + 1 }, end: century?.end ?? start + 4, approximate: true };
}
