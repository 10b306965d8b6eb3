import { product, sum } from '../base/decimals.js';
import type { NumberMatch } from '../base/matches.js';
import { type Amount, exactAmount } from './amount.js';
import { at, glued, isDigits, isHyphen, isInnerHyphen, matchWords, skipHyphen, type Tokens } from '../../language/index.js';
import { readDigits } from './digits.js';
import { readRatio } from './parts-of-whole.js';
import { scaleOrdinals, scaleWords, smallOrdinals, vulgarFractions } from './number-words.js';
import { type Numeral, readNumeral } from './numerals.js';
import shareWords from '#lexicon/words-around-shares';
import wordsAfterQuarters from '#lexicon/words-after-quarters';

/**
 * Reads fractions and what is mixed with them: `two-thirds`, `half a million`, `1/4`, `2½`, `one and a half`, `a third of`,
 * `3 million and a half`, `two out of five`.
 *
 * @param whole the number that stands at the index
 */
export function readFraction(tokens: Tokens, index: number, whole: Numeral | null): Amount | null {
  const part = readPart(tokens, index);
  if (part !== null) {
    const scaled = readScale(tokens, part.end, at(tokens, index) === 'half');
    if (scaled !== null) return exactAmount(product(part.value, scaled.value), scaled.end, 'words', { scale: scaled.value });
    return exactAmount(part.value, part.end, isDigits(tokens, index) ? 'digits' : 'words', { fraction: part.value < 1 });
  }
  return whole === null ? null : (readMixed(tokens, index, whole) ?? readRatio(tokens, index, whole));
}

/** The fraction of a whole number: `10 1/2`, `2½`, `one and a half`, `two and a half million`, `3 million and a half`. */
function readMixed(tokens: Tokens, index: number, whole: Numeral): Amount | null {
  const and = joinsFraction(tokens, whole.end);
  const part =
    and === null
      ? whole.form === 'digits'
        ? readNumericPart(tokens, whole.end)
        : null
      : (readPart(tokens, and) ?? readQuarter(tokens, and, scaleBefore(tokens, index, whole)));
  if (part === null) return null;
  const form = whole.form;
  // `a hundred and thirty fifths` are 130 of them: thirty fifths would be no fraction beside a hundred.
  if (and !== null && part.value >= 1 && whole.value % 100 === 0) {
    const rest = readNumeral(tokens, and)?.value ?? 0;
    return exactAmount((whole.value + rest) / (rest / part.value), part.end, whole.form);
  }
  const scaled = readScale(tokens, part.end, false);
  const ownScale = scaleBefore(tokens, index, whole);
  if (scaled !== null && whole.value < 1000)
    return exactAmount(product(sum(whole.value, part.value), scaled.value), scaled.end, form, { scale: scaled.value });
  if (scaled !== null) return exactAmount(sum(whole.value, product(part.value, scaled.value)), scaled.end, form);
  return exactAmount(sum(whole.value, product(part.value, ownScale)), part.end, form);
}

const afterQuarters = new Set(wordsAfterQuarters);

/** `four and a quarter per cent`, `a million and a quarter people` */
function readQuarter(tokens: Tokens, index: number, scale: number): NumberMatch | null {
  const end = matchWords(tokens, index, ['a', 'quarter']);
  const isPart = afterQuarters.has(at(tokens, end)) || (scale >= 1e6 && at(tokens, end) !== 'of');
  return end !== -1 && isPart ? { value: 0.25, end } : null;
}

/** The index after the `and` (or `-and-`) between a whole number and a fraction. */
function joinsFraction(tokens: Tokens, index: number): number | null {
  const cursor = skipHyphen(tokens, index);
  return at(tokens, cursor) === 'and' ? skipHyphen(tokens, cursor + 1) : null;
}

function scaleBefore(tokens: Tokens, index: number, whole: Numeral): number {
  return whole.end - index > 1 ? (scaleWords.get(at(tokens, whole.end - 1)) ?? 1) : 1;
}

/** `million` after a half; `half a million` takes an article too, `a quarter of a million` an `of` as well. */
function readScale(tokens: Tokens, index: number, article: boolean): NumberMatch | null {
  const of = matchWords(tokens, index, ['of', 'a']);
  const cursor = of !== -1 ? of : article && at(tokens, index) === 'a' ? index + 1 : skipHyphen(tokens, index);
  const scale = scaleWords.get(at(tokens, cursor));
  return scale === undefined ? null : { value: scale, end: cursor + 1 };
}

/** A fraction below one. */
function readPart(tokens: Tokens, index: number): NumberMatch | null {
  const numeric = readNumericPart(tokens, index);
  if (numeric !== null) return numeric;
  const word = at(tokens, index);
  if (word === 'half') return { value: 0.5, end: index + 1 };
  if (word === 'quarter') return scaleWords.has(at(tokens, index + 1)) ? { value: 0.25, end: index + 1 } : null;
  return readSplit(tokens, index) ?? readOneOf(tokens, index);
}

const commonDenominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100]);

function readNumericPart(tokens: Tokens, index: number): NumberMatch | null {
  const vulgar = vulgarFractions.get(at(tokens, index));
  if (vulgar !== undefined) return { value: vulgar, end: index + 1 };
  if (at(tokens, index + 1) !== '/' || !glued(tokens, index + 1) || !glued(tokens, index + 2)) return null;
  const numerator = readDigits(tokens, index);
  const denominator = readDigits(tokens, index + 2);
  if (numerator?.end !== index + 1 || denominator === null) return null;
  const proper = numerator.value < denominator.value && commonDenominators.has(denominator.value);
  // `1/4/2016` is a date.
  return proper && at(tokens, index + 3) !== '/' ? { value: numerator.value / denominator.value, end: index + 3 } : null;
}

/** `one third`, `a quarter of`, `one-eighth`: one part, with the denominator in the singular. */
function readOneOf(tokens: Tokens, index: number): NumberMatch | null {
  const word = at(tokens, index);
  const article = word === 'a' || word === 'an';
  if (!article && word !== 'one') return null;
  const cursor = skipHyphen(tokens, index + 1);
  const denominator = readDenominator(tokens, cursor, false);
  // `a hundred trillionth` and `one hundred fifth` are ranks; the denominator of one part is no `hundred`.
  if (denominator === null || at(tokens, cursor) === 'hundred' || scaleWords.has(at(tokens, cursor))) return null;
  const next = at(tokens, denominator.end);
  // `a third man` is a rank, `a quarter` often a part of a year: an article needs more to be sure.
  const isFraction =
    !article ||
    next === 'of' ||
    next === '' ||
    scaleWords.has(next) ||
    (beforeShare.has(at(tokens, index - 1)) && afterShare.has(next)) ||
    (denominator.value > 2 && tokens[denominator.end]?.kind === 'symbol' && !isCompound(tokens, cursor, denominator.end)) ||
    at(tokens, cursor) === 'half';
  return isFraction ? { value: 1 / denominator.value, end: denominator.end } : null;
}

/** `cut by a third in May`: what says that the part is that of a change. */
const beforeShare = new Set(shareWords.before);
const afterShare = new Set(shareWords.after);

/** `a third-class seat`, `a fifth-floor flat`: an ordinal; `a quarter-mile` is a part of one. */
function isCompound(tokens: Tokens, first: number, end: number): boolean {
  return at(tokens, first) !== 'quarter' && isInnerHyphen(tokens, end);
}

/**
 * `three fifths`, `twenty twenty-fifths`: where the words could be split in two ways, the denominator takes what it can, as
 * Recognizers-Text reads it (`one hundred thirty fifths` is 100/35).
 */
function readSplit(tokens: Tokens, index: number): NumberMatch | null {
  const last = pluralDenominator(tokens, index);
  if (last === -1) return null;
  for (let split = index + 1; split <= last; split++) {
    const start = isHyphen(tokens, split) && split + 1 === last ? split + 1 : split;
    const startsWithScale = start < last && (at(tokens, start) === 'hundred' || scaleWords.has(at(tokens, start)));
    if (startsWithScale || (start === split && isHyphen(tokens, split - 1))) continue;
    const numerator = readNumeral(tokens.slice(index, split), 0);
    if (numerator?.end !== split - index) continue;
    const denominator = readDenominator(tokens, start, true);
    // `two quarters of growth` are half a year: nobody says a half so.
    if (denominator?.value === 4 && numerator.value !== 3 && at(tokens, last + 1) === 'of') return null;
    if (denominator?.end === last + 1) return { value: numerator.value / denominator.value, end: denominator.end };
  }
  return null;
}

const longestFraction = 8;

/** Where the plural denominator stands that ends the number words from an index on; −1 without one. */
function pluralDenominator(tokens: Tokens, index: number): number {
  for (let cursor = index + 1; cursor < index + longestFraction; cursor++) {
    const word = at(tokens, cursor);
    if (word === 'halves' || word === 'quarters') return cursor;
    if (
      word.endsWith('s') &&
      word !== 'seconds' &&
      (smallOrdinals.has(word.slice(0, -1)) || scaleOrdinals.has(word.slice(0, -1)))
    )
      return cursor;
    if (word !== 'hundred' && !isHyphen(tokens, cursor) && !scaleWords.has(word) && readNumeral(tokens, cursor) === null)
      return -1;
  }
  return -1;
}

function readDenominator(tokens: Tokens, index: number, plural: boolean): NumberMatch | null {
  const word = at(tokens, index);
  if (word === (plural ? 'halves' : 'half')) return { value: 2, end: index + 1 };
  if (word === (plural ? 'quarters' : 'quarter')) return { value: 4, end: index + 1 };
  if (word.startsWith('second') || word.startsWith('first')) return null;
  const ordinal = readNumeral(tokens, index, true);
  return ordinal?.ordinal === true && ordinal.plural === plural ? { value: ordinal.value, end: ordinal.end } : null;
}
