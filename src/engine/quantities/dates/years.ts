import { isRangeDash } from '../numbers/ranges.js';
import { at, glued, isCapitalized, isHyphen, isWord, matchWords, type Tokens } from '../../language/index.js';
import type { DateMatch } from './date-match.js';
import { isMonthOrWeekday, relativeWords, seasons } from './calendar-words.js';
import { readDecade } from './decades.js';
import { readNoun } from '../nouns/read-noun.js';
import { readUnit } from '../units/read-unit.js';
import dateWords from '#lexicon/date-words';

/** Four digits that newsrooms write for a year. */
export function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** The year that two digits stand for: from 1950 on, as X.509 has it (RFC 5280, 4.1.2.5.1). */
export function yearOfTwoDigits(digits: number): number {
  return digits < 50 ? 2000 + digits : 1900 + digits;
}

const beforeYear = new Set(dateWords.beforeYear);
const ownersOfYear = new Set(dateWords.ownersOfYear);

/** `2022`, where it is a year and not a count; `1990s`; `2010-2015`; `2010-15`. */
export function readYear(tokens: Tokens, index: number): DateMatch | null {
  const text = at(tokens, index);
  if (!isYear(text) || (glued(tokens, index) && /^[\d.,:/$€£]$/.test(at(tokens, index - 1)))) return null;
  const decade = readDecade(tokens, index);
  if (decade !== null) return decade;
  const range = readYearRange(tokens, index);
  if (range !== null) return range;
  const after = glued(tokens, index + 1) ? at(tokens, index + 1) : '';
  if (/^[:%/]$/.test(after) || (after !== '' && isWord(tokens, index + 1)) || isCount(tokens, index)) return null;
  return { date: { year: Number(text) }, end: index + 1 };
}

const afterCount = new Set(dateWords.afterCount);

/** Whether what follows shows that four digits count something: `2000 tents`, `1500 metres`, `2000 local time`. */
function isCount(tokens: Tokens, index: number): boolean {
  const before = at(tokens, index - 1);
  const next = at(tokens, index + 1);
  if (afterCount.has(next)) return true;
  if (beforeYear.has(before) || isMonthOrWeekday(before)) return readUnit(tokens, index + 1)?.unit.dimension === 'length';
  if (isHyphen(tokens, index + 1) && glued(tokens, index + 1)) return true;
  const unit = readUnit(tokens, index + 1);
  // `World Cup 2018 day five` measures nothing: four digits take a plural.
  if (unit !== null && (unit.symbol || at(tokens, unit.end - 1) !== unit.unit.name)) return true;
  const round = at(tokens, index).endsWith('00');
  if (ownersOfYear.has(before) && !round) return false;
  const noun = isCapitalized(tokens, index + 1) && !round ? null : readNoun(tokens, index + 1, 'plural');
  return noun !== null || (round && before !== '(');
}

const betweenYears = new Set(dateWords.betweenYears);

function readYearRange(tokens: Tokens, index: number): DateMatch | null {
  const joint = at(tokens, index + 1);
  const dash = isRangeDash(tokens, index + 1) || joint === '/';
  const before = at(tokens, index - 1);
  const words = (before === 'from' && betweenYears.has(joint)) || (before === 'between' && joint === 'and');
  if (!words && !(dash && glued(tokens, index + 1) && glued(tokens, index + 2))) return null;
  const from = at(tokens, index);
  const text = at(tokens, index + 2);
  const to = isYear(text) ? Number(text) : dash && /^\d\d$/.test(text) ? Number(from.slice(0, 2) + text) : 0;
  if (to <= Number(from) || (dash && to - Number(from) > 120) || (isHyphen(tokens, index + 3) && glued(tokens, index + 3)))
    return null;
  return { date: { year: Number(from) }, dateEnd: { year: to }, end: index + 3 };
}

/** `spring of 2022`, `summer 2020`; `last spring` and `this fall`. A season alone says too little, and `fall` is a verb. */
export function readSeason(tokens: Tokens, index: number): DateMatch | null {
  const first = at(tokens, index);
  const relative = first === 'past' ? null : (relativeWords.get(first) ?? null);
  const season = seasons.get(at(tokens, relative === null ? index : index + 1));
  if (season === undefined) return null;
  const cursor = relative === null ? index + 1 : index + 2;
  const of = matchWords(tokens, cursor, ['of']) === -1 ? cursor : cursor + 1;
  if (isYear(at(tokens, of))) return { date: { year: Number(at(tokens, of)), season }, end: of + 1 };
  return relative === null ? null : { date: { season, relative: { unit: 'year', amount: relative } }, end: cursor };
}
