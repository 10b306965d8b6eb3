import { at, glued, isContentWord, isDigits, type Tokens } from '../../language/index.js';
import { product, sum } from '../base/decimals.js';
import type { NumberMatch } from '../base/matches.js';
import { readDigits } from './digits.js';
import { fits, isScaleOrdinal, ordinalOf, skipJoint } from './joints.js';
import { pluralScales, scaleAbbreviations, scaleWords, slangScales, smallNumbers } from './number-words.js';
import { readScores } from './old-counts.js';

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
  const form = isDigits(tokens, index) || at(tokens, index) === '.' ? 'digits' : 'words';
  const scores = form === 'words' ? readScores(tokens, index) : null;
  if (scores !== null) return { ...scores, form: 'words', ordinal: false, plural: false };
  let total = 0;
  /** What stands before the next scale word; `null` where nothing does. */
  let current: number | null = null;
  let lastScale = Infinity;
  let best: Numeral | null = null;
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
    best = {
      value: current === null ? total : total === 0 ? current : sum(total, current),
      end: cursor,
      form,
      ordinal: false,
      plural: false,
    };
    cursor = skipJoint(tokens, index, cursor, { current, lastScale });
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
  const scale = scaleWords.get(word) ?? (current === null ? undefined : scaleAfterNumber(tokens, cursor));
  if (scale !== undefined) {
    if (current === null && total > 0) return { total: product(total, scale), current: null, lastScale, end: cursor + 1 };
    if (scale >= lastScale) return null;
    return { total: sum(total, product(current ?? 1, scale)), current: null, lastScale: scale, end: cursor + 1 };
  }
  if (afterArticle) return null;
  return isDigits(tokens, cursor) || word === '.' ? readDigitStep(tokens, cursor, current, lastScale, total) : null;
}

/** Scales that are others without a number before them: `100 thousands` are not thousands, `40 grand` not `a grand scheme`. */
function scaleAfterNumber(tokens: Tokens, cursor: number): number | undefined {
  const word = at(tokens, cursor);
  const plural = pluralScales.get(word);
  // `the two thousands` are years, `12 hundreds` a batsman's.
  if (plural !== undefined) return plural >= 1000 && at(tokens, cursor - 2) !== 'the' ? plural : undefined;
  const slang = slangScales.get(word);
  return slang === undefined || isContentWord(at(tokens, cursor + 1)) ? undefined : slang;
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
