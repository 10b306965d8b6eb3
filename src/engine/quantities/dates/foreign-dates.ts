import { at, glued, isWord, type Tokens } from '../../language/index.js';
import { boundaryWords } from '../nouns/noun-words.js';
import { monthsElsewhere } from './calendar-words.js';
import type { DateMatch } from './date-match.js';
import { isYear } from './years.js';
import dateWords from '#lexicon/date-words';

const beforeMonth = new Set(dateWords.beforeMonth);

/** A day as other languages write it in an English text: `14 juillet 1789`, `15 de marzo de 2019`, `3. oktober`. */
export function readForeignDate(tokens: Tokens, index: number): DateMatch | null {
  const day = /^\d{1,2}$/.test(at(tokens, index)) ? Number(at(tokens, index)) : 0;
  if (day < 1 || day > 31) return null;
  const stop = at(tokens, index + 1) === '.' && glued(tokens, index + 1) ? index + 2 : index + 1;
  const monthAt = skipDe(tokens, stop);
  const month = monthsElsewhere.get(at(tokens, monthAt));
  if (month === undefined) return null;
  const yearAt = skipDe(tokens, monthAt + 1);
  if (isYear(at(tokens, yearAt))) return { date: { year: Number(at(tokens, yearAt)), month, day }, end: yearAt + 1 };
  // `3 Mars bars`, `4 marts away`
  const placed = beforeMonth.has(at(tokens, index - 1)) && tokens[monthAt]?.text === at(tokens, monthAt);
  const counts = isWord(tokens, monthAt + 1) && !boundaryWords.has(at(tokens, monthAt + 1));
  return placed && !counts ? { date: { month, day }, end: monthAt + 1 } : null;
}

/** Past the `de` that Spanish and Portuguese have between day, month and year. */
function skipDe(tokens: Tokens, index: number): number {
  return at(tokens, index) === 'de' ? index + 1 : index;
}
