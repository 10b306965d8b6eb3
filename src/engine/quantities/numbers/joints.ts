import { at, isDigits, isHyphen, type Tokens } from '../../language/index.js';
import { dozenWords, scaleOrdinals, scaleWords, smallNumbers, smallOrdinals } from './number-words.js';
import determiners from '#lexicon/determiners';
import wholeOpeners from '#lexicon/whole-openers';

const beforeWhole = new Set(wholeOpeners);
const wholeDeterminers = new Set([...determiners.articles, ...determiners.possessives, ...determiners.demonstratives]);

/** Whether a number below a hundred may follow what was read: a unit after a ten, anything below a hundred after one. */
export function fits(value: number, current: number | null, lastScale: number): boolean {
  if (current === null) return value < lastScale;
  if (value === 0 || current === 0 || !Number.isInteger(current)) return value >= 100;
  if (value >= 100) return current < 1000;
  const room = current % 100;
  return room === 0 || (value < 10 && room >= 20 && room % 10 === 0);
}

/** What was read of a number so far. */
interface NumberSoFar {
  /** What stands before the next scale word; `null` where nothing does. */
  readonly current: number | null;
  readonly lastScale: number;
}

/**
 * Skips what joins the words of one number, where more of it follows: the hyphen of `twenty-one`, the `and` of `two hundred and
 * one`, the comma of `eight thousand, three hundred`.
 *
 * @param start where the number starts
 * @returns the index to go on from; the same one where nothing joins
 */
export function skipJoint(tokens: Tokens, start: number, cursor: number, soFar: NumberSoFar): number {
  const next = at(tokens, cursor + 1);
  if (isHyphen(tokens, cursor)) return !isDigits(tokens, cursor - 1) && isNumberWord(next) ? cursor + 1 : cursor;
  if (at(tokens, cursor) === ',') return isGroupComma(tokens, start, cursor, soFar) ? cursor + 1 : cursor;
  if (at(tokens, cursor) !== 'and' || startsFraction(tokens, cursor + 1) || startsOwnNumber(tokens, cursor + 1, soFar))
    return cursor;
  return addsUnit(tokens, cursor, soFar) || addsRest(tokens, cursor, soFar) ? cursor + 1 : cursor;
}

function isNumberWord(word: string): boolean {
  return smallNumbers.has(word) || ordinalOf(word) !== null || word === 'hundred' || scaleWords.has(word);
}

/** `twenty and four` */
function addsUnit(tokens: Tokens, cursor: number, { current, lastScale }: NumberSoFar): boolean {
  const unit = smallNumbers.get(at(tokens, cursor + 1)) ?? 0;
  return (
    unit > 0 &&
    unit < 10 &&
    current !== null &&
    fits(unit, current, lastScale) &&
    smallNumbers.has(at(tokens, cursor - 1)) &&
    at(tokens, cursor - 2) !== 'between'
  );
}

/** `4 thousand and 21` is one number, `10k and 21` and `2 million and 21` are two. */
function addsRest(tokens: Tokens, cursor: number, { current, lastScale }: NumberSoFar): boolean {
  const before = at(tokens, cursor - 1);
  const round =
    current === null ? lastScale !== Infinity : current >= 100 && current % 100 === 0 && !isDigits(tokens, cursor - 1);
  const digits = isDigits(tokens, cursor + 1) && (before === 'hundred' || before === 'thousand');
  const words = isNumberWord(at(tokens, cursor + 1)) && (before === 'hundred' || scaleWords.has(before));
  return round && (words || digits);
}

/** How many words a number may have before its first scale. */
const longestGroup = 6;

/** Whether what follows an `and` has its own hundreds, scale or dozens, so that they are two numbers: `3 hundred and 2 hundred`. */
function startsOwnNumber(tokens: Tokens, index: number, { current, lastScale }: NumberSoFar): boolean {
  for (let cursor = index; cursor < index + longestGroup; cursor++) {
    const word = at(tokens, cursor);
    if (word === 'hundred' && current !== null) return true;
    if (dozenWords.has(word)) return true;
    const scale = scaleWords.get(word);
    if (scale !== undefined) return scale >= lastScale;
    const goesOn =
      word === 'hundred' || word === 'and' || smallNumbers.has(word) || isDigits(tokens, cursor) || isHyphen(tokens, cursor);
    if (!goesOn) return false;
  }
  return false;
}

/**
 * `eight thousand, three hundred and sixty`: the comma of 8,360. `Of eight thousand, three hundred` opens a sentence with what the
 * second number is a part of, and `five thousand, four hundred, three hundred` is a list.
 */
function isGroupComma(tokens: Tokens, start: number, comma: number, { current, lastScale }: NumberSoFar): boolean {
  if (current !== null || lastScale === Infinity || isDigits(tokens, start)) return false;
  let cursor = comma + 1;
  while (smallNumbers.has(at(tokens, cursor)) || isHyphen(tokens, cursor)) cursor++;
  const scale = at(tokens, cursor) === 'hundred' ? 100 : (scaleWords.get(at(tokens, cursor)) ?? Infinity);
  if (cursor === comma + 1 || scale >= lastScale) return false;
  const again = cursor + 1 + (at(tokens, cursor + 1) === ',' || at(tokens, cursor + 1) === 'and' ? 1 : 0);
  const listed = again > cursor + 1 && at(tokens, again + 1) === at(tokens, cursor);
  return !listed && !opensAsWhole(tokens, start);
}

function opensAsWhole(tokens: Tokens, start: number): boolean {
  const first = beforeWhole.has(at(tokens, start - 1)) ? start - 1 : wholeDeterminers.has(at(tokens, start - 1)) ? start - 2 : -1;
  return first >= 0 && beforeWhole.has(at(tokens, first)) && (first === 0 || tokens[first - 1]?.kind === 'symbol');
}

/** `and three quarters`: what follows the `and` is a fraction, not the rest of the number. */
function startsFraction(tokens: Tokens, index: number): boolean {
  for (let cursor = index + 1; cursor < index + 4; cursor++) {
    const word = at(tokens, cursor);
    if (word === 'quarters' || word === 'halves' || ordinalOf(word)?.plural === true) return true;
    if (!isHyphen(tokens, cursor) && !smallNumbers.has(word)) return false;
  }
  return false;
}

/** Whether a word is the ordinal of a scale: `millionth`, `hundredths`. */
export function isScaleOrdinal(word: string): boolean {
  return scaleOrdinals.has(word) || (word.endsWith('s') && scaleOrdinals.has(word.slice(0, -1)));
}

/** The value of a word that ends an ordinal, and whether it is a plural (`fifths`) or a scale (`millionth`). */
export function ordinalOf(word: string): { readonly value: number; readonly plural: boolean; readonly scale: boolean } | null {
  const small = smallOrdinals.get(word);
  if (small !== undefined) return { value: small, plural: false, scale: false };
  const scale = scaleOrdinals.get(word);
  if (scale !== undefined) return { value: scale, plural: false, scale: true };
  if (!word.endsWith('s')) return null;
  const singular = ordinalOf(word.slice(0, -1));
  return singular && { ...singular, plural: true };
}
