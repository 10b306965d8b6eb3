import { at, matchWords, PhraseTable, skipHyphen, type Tokens } from '../../language/index.js';
import { smallNumbers } from '../numbers/number-words.js';
import type { Interval, Qualifier } from '../base/quantity.js';
import afterNumbers from '#lexicon/qualifiers-after-numbers';
import beforeNumbers from '#lexicon/qualifiers-before-numbers';
import beforeTimes from '#lexicon/qualifiers-before-times';
import beforeExact from '#lexicon/words-before-exact-numbers';

/** What words before a number make of it. */
export interface QualifierPrefix {
  readonly qualifier: Qualifier | null;
  /** `just after` and `shortly before` speak of clock times and dates only. */
  readonly timeOnly?: true;
  /** `a total of` */
  readonly total?: true;
}

type Phrases<T> = [phrase: string, value: T][];

/** The phrases of a list of qualifiers, each with what its qualifier makes of a number. */
function phrasesOf<Q extends string, T>(list: Readonly<Record<Q, readonly string[]>>, valueOf: (qualifier: Q) => T): Phrases<T> {
  const qualifiers = Object.keys(list) as Q[];
  return qualifiers.flatMap((qualifier) => list[qualifier].map((phrase): [string, T] => [phrase, valueOf(qualifier)]));
}

export const qualifierPrefixes = new PhraseTable<QualifierPrefix>([
  ...phrasesOf(beforeNumbers, (qualifier) => ({ qualifier })),
  ...phrasesOf(
    beforeExact,
    (kind): QualifierPrefix => (kind === 'total' ? { qualifier: null, total: true } : { qualifier: null }),
  ),
  ...phrasesOf(beforeTimes, (qualifier) => ({ qualifier, timeOnly: true })),
]);

const suffixes = new PhraseTable<Qualifier>(phrasesOf(afterNumbers, (qualifier) => qualifier));

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
