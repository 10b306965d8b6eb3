import { at, matchWords, PhraseTable, skipHyphen, type Tokens } from '../../language/index.js';
import { smallNumbers } from '../numbers/number-words.js';
import type { Interval, Qualifier } from '../base/quantity.js';

/** What words before a number make of it. */
export interface QualifierPrefix {
  readonly qualifier: Qualifier | null;
  /** `just after` and `shortly before` speak of clock times and dates only. */
  readonly timeOnly?: true;
  /** `a total of` */
  readonly total?: true;
}

const phrases = (value: QualifierPrefix, list: string): [string, QualifierPrefix][] =>
  list.split(',').map((phrase) => [phrase.trim(), value]);

export const qualifierPrefixes = new PhraseTable<QualifierPrefix>([
  ...phrases(
    { qualifier: 'about' },
    `about, around, some, roughly, approximately, approx, circa, an estimated, the estimated, estimated, an approximate, in the region of,
    in the vicinity of, in the range of, on the order of, in the order of, somewhere around, something like, or so, about some, just about, ~, ±, close on, an average of,
    around about, more or less, plus or minus, + / -`,
  ),
  ...phrases(
    { qualifier: 'nearly' },
    `nearly, almost, close to, just under, just short of, just below, just shy of, a little under, a little less than, slightly less than, little less than,
    slightly under, approaching, just less than, not quite, virtually, a little below, slightly below, slightly fewer than`,
  ),
  ...phrases(
    { qualifier: 'just over' },
    `just over, slightly more than, slightly over, a little over, a little more than, just above, a bit more than, a bit over, just more than, little more than,
    just upwards of, slightly above, a shade over`,
  ),
  ...phrases(
    { qualifier: 'less than' },
    `less than, under, fewer than, below, lower than, smaller than, well under, far less than, much less than, far fewer than, well below, <, inside, short of`,
  ),
  ...phrases(
    { qualifier: 'at most' },
    `up to, at most, no more than, not more than, as many as, as much as, a maximum of, a maximum, maximum, at the most, as high as, as long as, as far as, as big as, as large as,
    less than or equal to, less than or equal, smaller or equal than, smaller than or equal to, fewer than or equal to, lower than or equal to, no greater than, not exceeding, not to exceed,
    no longer than, no later than, no higher than, not greater than, a high of, anything up to, < =, = <, ≤, maybe up to`,
  ),
  ...phrases(
    { qualifier: 'more than' },
    `more than, over, above, upwards of, upward of, in excess of, greater than, higher than, larger than, bigger than, well over, far more than, much more than, well above,
    exceeding, exceed, exceeds, exceeded, topping, surpassing, better than, longer than, north of, considerably more than, significantly more than, way over, >`,
  ),
  ...phrases(
    { qualifier: 'at least' },
    `at least, no fewer than, not less than, no less than, not fewer than, a minimum of, minimum, at a minimum, as few as, as little as, starting at, at the very least,
    greater than or equal to, greater or equal than, greater or equal to, more than or equal to, bigger or equal than, bigger than or equal to, larger than or equal to, at least or equal to, > =, = >, ≥, a low of, at the least`,
  ),
  ...phrases({ qualifier: null, total: true }, `a total of, the total of, a combined, a combined total of, altogether, a total`),
  ...phrases({ qualifier: null }, `equal to, equals to, equaling to, exactly, precisely, an additional, another, a further`),
  ...phrases({ qualifier: 'just over', timeOnly: true }, `just after, shortly after, soon after, a little after, right after`),
  ...phrases({ qualifier: 'at most', timeOnly: true }, `by, no later than, not later than`),
  ...phrases(
    { qualifier: 'nearly', timeOnly: true },
    `just before, shortly before, right before, a little before, toward, towards`,
  ),
]);

const suffixes = new PhraseTable<Qualifier>([
  ...(
    [
      'or more',
      'or greater',
      'or above',
      'or higher',
      'or over',
      'or longer',
      'or older',
      'or better',
      'and above',
      'and over',
      'and up',
      'and older',
      'plus',
      '+',
      'or more than',
      'upwards',
      'or larger',
      'at least',
    ] as const
  ).map((phrase): [string, Qualifier] => [phrase, 'at least']),
  ...(
    [
      'or less',
      'or fewer',
      'or lower',
      'or under',
      'or below',
      'or smaller',
      'or younger',
      'and under',
      'and below',
      'and younger',
      'at most',
      'tops',
      'or less than',
      'max',
      'maximum',
    ] as const
  ).map((phrase): [string, Qualifier] => [phrase, 'at most']),
  ...(
    [
      'or so',
      'or thereabouts',
      'more or less',
      'give or take',
      'odd',
      'or thereabout',
      'or about',
      'approximately',
      'ish',
    ] as const
  ).map((phrase): [string, Qualifier] => [phrase, 'about']),
]);

/** A bound that follows its number: `20 or more`, `20-plus`, `30 seconds or so`. */
export function readQualifierSuffix(tokens: Tokens, index: number): { readonly value: Qualifier; readonly end: number } | null {
  const found = suffixes.find(tokens, skipHyphen(tokens, index)) ?? suffixes.find(tokens, index);
  if (found === null) return null;
  const next = at(tokens, found.end);
  // `5 + 3` is a sum, `12 at least` only ends a phrase, and in `20 or more people` nothing else follows.
  // `or less than 40` and `and below 1500` start a bound of their own.
  const than = next === 'than' ? found.end + 1 : found.end;
  if (tokens[than]?.kind === 'number' || smallNumbers.has(at(tokens, than)) || next === 'than') return null;
  if ((at(tokens, index) === 'at' || at(tokens, index) === 'approximately') && next !== '' && next !== ',' && next !== '.')
    return null;
  return found;
}

/** `less than 5000 or equal`, `more than 5000 or equal to it`: the bound is meant to be included. */
export function skipOrEqual(tokens: Tokens, index: number): number {
  const end = matchWords(tokens, index, ['or', 'equal']);
  if (end === -1) return index;
  return at(tokens, end) === 'to' ? end + 1 : end;
}

/** Puts what a qualifier says onto an interval: bounds open one side, the others leave it as it is. */
export function applyQualifier(interval: Interval, qualifier: Qualifier | null): Interval {
  const { min, max, unit } = interval;
  // `as many as 30 to 40` is bounded already.
  if (min !== null && max !== null && min !== max) return interval;
  switch (qualifier) {
    case 'less than':
    case 'at most':
      return { min: null, max: max ?? min, unit };
    case 'more than':
    case 'at least':
      return { min: min ?? max, max: null, unit };
    case 'about':
    case 'nearly':
    case 'just over':
    case 'between':
    case 'vague':
    case null:
      return interval;
  }
}

export function isLowerBound(qualifier: Qualifier | null): boolean {
  return qualifier === 'more than' || qualifier === 'at least';
}

export function isUpperBound(qualifier: Qualifier | null): boolean {
  return qualifier === 'less than' || qualifier === 'at most';
}

const approximating: ReadonlySet<Qualifier> = new Set(['about', 'nearly', 'just over', 'vague']);

export function isApproximate(qualifier: Qualifier | null): boolean {
  return qualifier !== null && approximating.has(qualifier);
}
