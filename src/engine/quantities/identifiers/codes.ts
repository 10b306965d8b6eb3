import { at, glued, isCapitalized, isDigits, isHyphen, type Tokens } from '../../language/index.js';
import { boundaryWords } from '../nouns/noun-words.js';
import { isDocket } from './numbered-things.js';
import { skipPhoneNumber } from './phone-numbers.js';

/**
 * The index after digits that belong to a phone number, a score, a ratio or an address on the web; the same index where they do
 * not.
 */
export function skipCode(tokens: Tokens, index: number): number {
  if (!isDigits(tokens, index)) return index;
  const phone = skipPhoneNumber(tokens, index);
  if (phone !== index) return phone;
  if (isDocket(tokens, index)) return gluedEnd(tokens, index);
  const joint = at(tokens, index + 1);
  if (isSpacedScore(tokens, index)) return index + 3;
  if (/^0\d{3,}$/.test(at(tokens, index)) && /^\d{3,}$/.test(at(tokens, index + 1))) return digitsEnd(tokens, index);
  if (!glued(tokens, index + 1) || !glued(tokens, index + 2) || !isDigits(tokens, index + 2)) return index;
  if (joint === ':' || joint === '/') return gluedEnd(tokens, index);
  if (!isHyphen(tokens, index + 1)) return index;
  const [first, second] = [at(tokens, index), at(tokens, index + 2)];
  const longer = isHyphen(tokens, index + 3) && glued(tokens, index + 4) && isDigits(tokens, index + 4);
  const after = tokens[index + 3];
  const bare = after === undefined || after.kind === 'symbol' || boundaryWords.has(after.lower);
  // `3-2` and `2-3` are scores; so are any digits that fall, unless they end a range of years.
  const score =
    Number(first) >= Number(second) ||
    (bare && after?.lower !== '%' && first.length === 1 && second.length === 1) ||
    (first.length > 1 && second.startsWith('0'));
  const extension = /^\d{4,}$/.test(second) && Number(second) >= 20 * Number(first) && !second.endsWith('00');
  return longer || score || extension || (first.length === 3 && second.length === 4) ? gluedEnd(tokens, index) : index;
}

/** `lost 1 – 2`, `Sweden 1 – 0 Korea`: small numbers around a free dash with nothing after them that they could count. */
function isSpacedScore(tokens: Tokens, index: number): boolean {
  if (!isHyphen(tokens, index + 1) || glued(tokens, index + 1) || glued(tokens, index + 2)) return false;
  if (!/^\d{1,2}$/.test(at(tokens, index)) || !/^\d{1,2}$/.test(at(tokens, index + 2))) return false;
  const after = tokens[index + 3];
  return (
    after === undefined ||
    (after.kind === 'symbol' && after.lower !== '%') ||
    boundaryWords.has(after.lower) ||
    isCapitalized(tokens, index + 3)
  );
}

/** The end of a phone number in groups: `0845 125 2222`. */
function digitsEnd(tokens: Tokens, index: number): number {
  let cursor = index;
  while (isDigits(tokens, cursor)) cursor++;
  return cursor;
}

/** The index after everything that follows without white space. */
export function gluedEnd(tokens: Tokens, index: number): number {
  let cursor = index + 1;
  while (cursor < tokens.length && glued(tokens, cursor)) cursor++;
  // The stop that ends a sentence is no part of the run.
  while (cursor > index + 1 && /^[.,;)!?"”]$/.test(at(tokens, cursor - 1))) cursor--;
  return cursor;
}

/** Whether a web address starts at an index. */
export function startsWebAddress(tokens: Tokens, index: number): boolean {
  const word = at(tokens, index);
  return (
    ((word === 'http' || word === 'https') && at(tokens, index + 1) === ':') || (word === 'www' && at(tokens, index + 1) === '.')
  );
}
