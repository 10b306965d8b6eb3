import { at, glued, type Tokens } from '../../language/index.js';
import type { PartialDate } from '../base/quantity.js';
import { isMonthOrWeekday } from './calendar-words.js';
import type { DateMatch } from './date-match.js';
import { yearOfTwoDigits } from './years.js';
import dateWords from '#lexicon/date-words';

const beforeShortYear = new Set(dateWords.beforeShortYear);

/** `2025-05-16`, `16/5/2025`, `16.05.2025`, `on 1/12/99`. Where day and month could change places, both days are given. */
export function readNumericDate(tokens: Tokens, index: number): DateMatch | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(at(tokens, index));
  if (dotted !== null) return certain(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), index + 1);
  const separator = at(tokens, index + 1);
  if ((separator !== '/' && separator !== '-') || at(tokens, index + 3) !== separator) return null;
  for (let cursor = index + 1; cursor <= index + 4; cursor++) if (!glued(tokens, cursor)) return null;
  const [first, second, third] = [at(tokens, index), at(tokens, index + 2), at(tokens, index + 4)];
  if (/^(?:19|20)\d\d$/.test(first) && /^\d{1,2}$/.test(second) && /^\d{1,2}$/.test(third))
    return certain(Number(first), Number(second), Number(third), index + 5);
  const short = separator === '/' && /^\d\d$/.test(third) && isPlaced(tokens, index);
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !(short || /^(?:19|20)\d\d$/.test(third))) return null;
  return inEitherOrder(short ? yearOfTwoDigits(Number(third)) : Number(third), Number(first), Number(second), index + 5);
}

/** Three numbers with a stroke between them are a date by what stands around them: `the 10/20/30 rule` is none. */
function isPlaced(tokens: Tokens, index: number): boolean {
  const [before, after] = [at(tokens, index - 1), tokens[index + 5]];
  if (after !== undefined && glued(tokens, index + 5) && (after.kind !== 'symbol' || /^[/%-]$/.test(after.text))) return false;
  if (glued(tokens, index) && before !== '(') return false;
  return index === 0 || before === '(' || before === ':' || beforeShortYear.has(before) || isMonthOrWeekday(before);
}

function certain(year: number, month: number, day: number, end: number): DateMatch | null {
  return isDay(month, day) ? { date: { year, month, day }, end } : null;
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function inEitherOrder(year: number, first: number, second: number, end: number): DateMatch | null {
  const monthFirst: PartialDate | null = isDay(first, second) ? { year, month: first, day: second } : null;
  const dayFirst: PartialDate | null = isDay(second, first) ? { year, month: second, day: first } : null;
  if (first === second && monthFirst !== null) return { date: monthFirst, end };
  if (monthFirst !== null && dayFirst !== null) return { date: { year, either: { monthFirst, dayFirst } }, end };
  if (monthFirst !== null) return { date: { ...monthFirst, order: 'monthFirst' }, end };
  return dayFirst && { date: { ...dayFirst, order: 'dayFirst' }, end };
}
