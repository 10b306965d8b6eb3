import { at, glued, isDigits, isHyphen, type Tokens } from '../../language/index.js';
import { product, sum } from '../base/decimals.js';
import type { NumberMatch } from '../base/matches.js';
import { readDigits } from './digits.js';
import { scaleAbbreviations, scaleOrdinals, scaleWords, smallNumbers, smallOrdinals } from './number-words.js';

/** A number in words or digits, cardinal or ordinal. */
export interface Numeral extends NumberMatch {
  readonly form: 'digits' | 'words';
  /** Whether its last word is an ordinal (`twenty-first`), and whether that is in the plural, as in `three fifths`. */
  readonly ordinal: boolean;
  readonly plural: boolean;
}

/**
 * Reads the longest whole number: `1,000`, `2.5 million`, `1.2bn`, `two hundred and two thousand`, `4 thousand 3 hundred`.
 *
 * @param ordinals whether its last word may be an ordinal
 */
export function readNumeral(tokens: Tokens, index: number, ordinals = false): Numeral | null {
  let total = 0;
  /** What stands before the next scale word; `null` where nothing does. */
  let current: number | null = null;
  let lastScale = Infinity;
  let best: Numeral | null = null;
  const form = isDigits(tokens, index) || at(tokens, index) === '.' ? 'digits' : 'words';
  let cursor = index;

  const article = at(tokens, index) === 'a' || at(tokens, index) === 'an';
  if (article) cursor++;

  for (;;) {
    const word = at(tokens, cursor);
    const ordinal = ordinals && !(article && cursor === index + 1 && !isScaleOrdinal(word)) ? ordinalOf(word) : null;
    if (ordinal !== null && fits(ordinal.value, current, lastScale)) {
      const value: number = ordinal.scale
        ? total + Math.max(current ?? 1, 1) * ordinal.value
        : total + (current ?? 0) + ordinal.value;
      return { value, end: cursor + 1, form, ordinal: true, plural: ordinal.plural };
    }
    const step = readStep(tokens, cursor, current, lastScale, total, article && cursor === index + 1);
    if (step === null) break;
    ({ total, current, lastScale } = step);
    cursor = step.end;
    best = { value: sum(total, current ?? 0), end: cursor, form, ordinal: false, plural: false };
    cursor = skipJoint(tokens, cursor, current, lastScale);
  }
  return best;
}

interface NumeralState {
  readonly total: number;
  readonly current: number | null;
  readonly lastScale: number;
  readonly end: number;
}

function readStep(
  tokens: Tokens,
  cursor: number,
  current: number | null,
  lastScale: number,
  total: number,
  afterArticle: boolean,
): NumeralState | null {
  const word = at(tokens, cursor);
  const small = smallNumbers.get(word);
  if (small !== undefined)
    return afterArticle || !fits(small, current, lastScale)
      ? null
      : { total, current: (current ?? 0) + small, lastScale, end: cursor + 1 };
  if (word === 'hundred') {
    if (current === null) return lastScale === Infinity ? { total, current: 100, lastScale, end: cursor + 1 } : null;
    return current > 0 && current < (isDigits(tokens, cursor - 1) ? 1000 : 100)
      ? { total, current: product(current, 100), lastScale, end: cursor + 1 }
      : null;
  }
  const scale = scaleWords.get(word);
  if (scale !== undefined) {
    if (current === null && total > 0) return { total: product(total, scale), current: null, lastScale, end: cursor + 1 };
    if (scale >= lastScale) return null;
    return { total: sum(total, product(current ?? 1, scale)), current: null, lastScale: scale, end: cursor + 1 };
  }
  if (afterArticle) return null;
  return isDigits(tokens, cursor) || word === '.' ? readDigitStep(tokens, cursor, current, lastScale, total) : null;
}

/** Marks that only their capital tells from metres and grams. */
const capitalMarks: ReadonlyMap<string, number> = new Map([
  ['M', 1e6],
  ['G', 1e9],
]);

/** Digits start a number, or go on after a scale in words: `4 thousand 3 hundred and 21`. */
function readDigitStep(
  tokens: Tokens,
  cursor: number,
  current: number | null,
  lastScale: number,
  total: number,
): NumeralState | null {
  const digits = readDigits(tokens, cursor);
  if (digits === null) return null;
  if (current !== null) {
    const adds =
      current >= 100 &&
      current % 100 === 0 &&
      digits.value < 100 &&
      Number.isInteger(digits.value) &&
      at(tokens, cursor - 1) === 'and';
    return adds ? { total, current: current + digits.value, lastScale, end: digits.end } : null;
  }
  if (lastScale !== Infinity) {
    const next = at(tokens, digits.end);
    const goesOn = next === 'hundred' || (scaleWords.get(next) ?? Infinity) < lastScale || at(tokens, cursor - 1) === 'and';
    return goesOn && digits.value < lastScale ? { total, current: digits.value, lastScale, end: digits.end } : null;
  }
  const mark = tokens[digits.end];
  const scale = mark?.kind === 'word' ? (capitalMarks.get(mark.text) ?? scaleAbbreviations.get(mark.lower)) : undefined;
  // One digit before a `G` is a network's generation.
  const generation = mark?.text === 'G' && digits.value < 10;
  if (scale !== undefined && !generation && (glued(tokens, digits.end) || isFreeMark(tokens, digits.end)))
    return { total: product(digits.value, scale), current: null, lastScale: scale, end: digits.end + 1 };
  return { total, current: digits.value, lastScale, end: digits.end };
}

/** A spaced abbreviation of a scale: `10 bn`, and a single `k` or `M` where nothing else follows that it could measure. */
function isFreeMark(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  return (
    at(tokens, index).length > 1 ||
    ((at(tokens, index) === 'k' || tokens[index]?.text === 'M') && (next === undefined || next.kind === 'symbol'))
  );
}

/** Whether a number below a hundred may follow what was read: a unit after a ten, anything below a hundred after one. */
function fits(value: number, current: number | null, lastScale: number): boolean {
  if (current === null) return value < lastScale;
  if (value === 0 || current === 0 || !Number.isInteger(current)) return value >= 100;
  if (value >= 100) return current < 1000;
  const room = current % 100;
  return room === 0 || (value < 10 && room >= 20 && room % 10 === 0);
}

/** Skips the hyphen of `twenty-one` and the `and` of `two hundred and one`, where a number word follows. */
function skipJoint(tokens: Tokens, cursor: number, current: number | null, lastScale: number): number {
  const next = at(tokens, cursor + 1);
  const number = smallNumbers.has(next) || ordinalOf(next) !== null || next === 'hundred' || scaleWords.has(next);
  if (isHyphen(tokens, cursor) && !isDigits(tokens, cursor - 1) && number) return cursor + 1;
  const round =
    current === null ? lastScale !== Infinity : current >= 100 && current % 100 === 0 && !isDigits(tokens, cursor - 1);
  // `twenty and four`
  const unit = smallNumbers.get(next) ?? 0;
  const adds =
    at(tokens, cursor) === 'and' &&
    unit > 0 &&
    unit < 10 &&
    current !== null &&
    fits(unit, current, lastScale) &&
    smallNumbers.has(at(tokens, cursor - 1));
  if (adds && !startsFraction(tokens, cursor + 1) && at(tokens, cursor - 2) !== 'between') return cursor + 1;
  // `4 thousand and 21` is one number, `10k and 21` and `2 million and 21` are two.
  const before = at(tokens, cursor - 1);
  const digits = isDigits(tokens, cursor + 1) && (before === 'hundred' || before === 'thousand');
  const words = number && (before === 'hundred' || scaleWords.has(before));
  return at(tokens, cursor) === 'and' && round && (words || digits) && !startsFraction(tokens, cursor + 1) ? cursor + 1 : cursor;
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

function isScaleOrdinal(word: string): boolean {
  return scaleOrdinals.has(word) || (word.endsWith('s') && scaleOrdinals.has(word.slice(0, -1)));
}

function ordinalOf(word: string): { readonly value: number; readonly plural: boolean; readonly scale: boolean } | null {
  const small = smallOrdinals.get(word);
  if (small !== undefined) return { value: small, plural: false, scale: false };
  const scale = scaleOrdinals.get(word);
  if (scale !== undefined) return { value: scale, plural: false, scale: true };
  if (!word.endsWith('s')) return null;
  const singular = ordinalOf(word.slice(0, -1));
  return singular && { ...singular, plural: true };
}
