import { at, isWord, type Tokens } from '../../language/index.js';
import { type Amount, exactAmount } from './amount.js';
import { type Numeral, readNumeral } from './numerals.js';
import ratioWords from '#lexicon/parts-of-whole';
import unitRows from '#lexicon/units';

/** `two out of five`, `one over three`, `one in five`, `3 in 10`. */
export function readRatio(tokens: Tokens, index: number, whole: Numeral): Amount | null {
  const out = at(tokens, whole.end) === 'out' && at(tokens, whole.end + 1) === 'of';
  const over = at(tokens, whole.end) === 'over';
  const inside = at(tokens, whole.end) === 'in' && (whole.value < 10 || whole.form === 'words') && whole.value < 100;
  if (!out && !over && !inside) return null;
  const start = whole.end + (out ? 2 : 1);
  // `one in every five`
  const parts = readNumeral(tokens, at(tokens, start) === 'every' ? start + 1 : start);
  if (parts === null || parts.value === 0 || (inside && !isShare(tokens, index, whole, parts))) return null;
  const next = tokens[parts.end];
  // `2,000 over 3 years` goes on with a unit, a fraction does not.
  if (over && next !== undefined && next.kind !== 'symbol') return null;
  if (out && parts.value < whole.value) return null;
  return exactAmount(whole.value / parts.value, parts.end, whole.form, { fraction: !over });
}

const notAfter = new Set(ratioWords.notAfter);

/** Words for lengths of time, in which something happens so many times. */
const periods = new Set(
  unitRows.flatMap(({ name, dimension, words = [] }) =>
    dimension === 'duration' ? [name, ...words].flatMap((word) => [word, `${word}s`]) : [],
  ),
);

/** What a share is told of in digits: `3 in 10`, not `4 in 2019` or `2 in 17`. */
const wholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000]);

/** `3 in 10 voters`, unlike `scored 2 in 5 games` and `4 in 10 days`; in digits, of what it is a share has to follow: `it is 2 in 5` may be any. */
function isShare(tokens: Tokens, index: number, whole: Numeral, parts: Numeral): boolean {
  if (parts.value <= whole.value || periods.has(at(tokens, parts.end))) return false;
  if (whole.form === 'words' || whole.value === 1) return parts.value <= 1000 && whole.value < 10;
  return wholes.has(parts.value) && isWord(tokens, parts.end) && !notAfter.has(at(tokens, index - 1));
}
