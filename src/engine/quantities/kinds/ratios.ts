import type { QuantityMatch } from '../base/matches.js';
import { at, glued, isDigits, isHyphen, matchWords, type Tokens } from '../../language/index.js';
import type { Qualifier } from '../base/quantity.js';
import { smallNumbers } from '../numbers/number-words.js';
import { readNumeral } from '../numbers/numerals.js';
import changeWordList from '#lexicon/change-words';
import ratioWords from '#lexicon/ratios-of-change';
import verbsOfChange from '#lexicon/verbs-of-change';

const verbs = new Map<string, number>([
  ...ratioWords.two.map((word) => [word, 2] as const),
  ...ratioWords.three.map((word) => [word, 3] as const),
  ...ratioWords.four.map((word) => [word, 4] as const),
  ...ratioWords.five.map((word) => [word, 5] as const),
  ...ratioWords.half.map((word) => [word, 0.5] as const),
]);

const adverbs = new Map<string, number>([
  ...ratioWords.twice.map((word) => [word, 2] as const),
  ...ratioWords.thrice.map((word) => [word, 3] as const),
]);

/** `twofold`, `tenfold` */
const folds = new Map([...smallNumbers].filter(([, value]) => value > 1).map(([word, value]) => [`${word}fold`, value]));

/** The words that a ratio starts with, besides numbers. */
export const ratioStarters: readonly string[] = [...verbs.keys(), ...adverbs.keys(), ...folds.keys()];

const comparing = new Set(ratioWords.comparing);
const degrees = new Set(ratioWords.degrees);
const notChanging = new Set(ratioWords.notChanging);
const changes = new Set([...verbsOfChange, ...changeWordList, ...ratioWords.changes]);

/** How many times as much something is, or has become: `doubled`, `twice as many`, `three times the number`, `a sixfold rise`. */
export function readRatio(tokens: Tokens, index: number): QuantityMatch | null {
  const word = at(tokens, index);
  const changed = verbs.get(word);
  if (changed !== undefined) return notChanging.has(at(tokens, index + 1)) ? null : ratioOf(changed, index + 1);
  const times = adverbs.get(word);
  if (times !== undefined) return compares(tokens, index + 1) ? ratioOf(times, index + 1) : null;
  const fold = folds.get(word);
  if (fold !== undefined) return tellsOfChange(tokens, index, index + 1) ? ratioOf(fold, index + 1) : null;
  const numeral = mayCompare(tokens, index) ? readNumeral(tokens, index) : null;
  if (numeral === null) return null;
  const { value, end } = numeral;
  const hyphen = isHyphen(tokens, end) && glued(tokens, end) ? end + 1 : end;
  if (at(tokens, hyphen) === 'fold' && (hyphen > end || isDigits(tokens, end - 1)))
    return tellsOfChange(tokens, index, hyphen + 1) ? ratioOf(value, hyphen + 1) : null;
  if (followsFactor(tokens, index)) return ratioOf(value, end);
  return at(tokens, end) === 'times' && compares(tokens, end + 1) ? ratioOf(value, end + 1) : null;
}

/** Whether a comparison goes on at an index; `won twice as …` and `three times the last year` tell how often. */
function compares(tokens: Tokens, index: number): boolean {
  const [word, next] = [at(tokens, index), at(tokens, index + 1)];
  return comparing.has(word) && !(word === 'as' && !degrees.has(next)) && !(word === 'the' && next === 'last');
}

/** How many tokens a number may have that is a ratio. */
const longest = 4;

/** Whether one of the words stands near that make a ratio of a number; most have none. */
function mayCompare(tokens: Tokens, index: number): boolean {
  if (at(tokens, index - 1) === 'of') return true;
  for (let cursor = index + 1; cursor <= index + longest; cursor++) {
    const word = at(tokens, cursor);
    if (word === 'times' || word === 'fold') return true;
  }
  return false;
}

/** `grew by a factor of three`; the factors of risk are counted. */
function followsFactor(tokens: Tokens, index: number): boolean {
  return matchWords(tokens, index - 4, ['by', 'a', 'factor', 'of']) !== -1;
}

/**
 * What a bound before a ratio makes of it: what has more than halved is less than half of what it was, and what has nearly halved a
 * little more than that.
 */
export function boundOfRatio({ reading: { dimension, stated } }: QuantityMatch, qualifier: Qualifier | null): Qualifier | null {
  const falls = dimension === 'ratio' && stated.max !== null && stated.max < 1;
  return qualifier !== null && falls ? (opposite[qualifier] ?? qualifier) : qualifier;
}

const opposite: Partial<Record<Qualifier, Qualifier>> = {
  'more than': 'less than',
  'at least': 'at most',
  'less than': 'more than',
  'at most': 'at least',
  nearly: 'just over',
  'just over': 'nearly',
};

/** How far from `sixfold` the word may stand that makes a change of it, in tokens. */
const reach = 3;

/** `a sixfold rise`, `has grown sixfold`; the reasons are twofold all the same. */
function tellsOfChange(tokens: Tokens, first: number, end: number): boolean {
  const around = [...tokens.slice(Math.max(0, first - reach), first), ...tokens.slice(end, end + reach)];
  return around.some(({ lower }) => changes.has(lower));
}

function ratioOf(value: number, end: number): QuantityMatch {
  return { end, reading: { dimension: 'ratio', stated: { min: value, max: value, unit: 'times' } } };
}
