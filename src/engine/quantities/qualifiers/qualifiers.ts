import { at, matchWords, PhraseTable, skipHyphen, type Tokens } from '../../language/index.js';
import { boundaryWords, verbsAfterNouns } from '../nouns/noun-words.js';
import { smallNumbers } from '../numbers/number-words.js';
import type { Qualifier } from '../base/quantity.js';
import afterNumbers from '#lexicon/qualifiers-after-numbers';
import beforeNumbers from '#lexicon/qualifiers-before-numbers';
import beforeTimes from '#lexicon/qualifiers-before-times';
import countWords from '#lexicon/count-words';
import overtakingVerbs from '#lexicon/overtaking-verbs';
import beforeMarks from '#lexicon/words-before-marks';
import beforeExact from '#lexicon/words-before-exact-numbers';

/** What words before a number make of it. */
export interface QualifierPrefix {
  readonly qualifier: Qualifier | null;
  /** `just after` and `shortly before` speak of clock times and dates only. */
  readonly timeOnly?: true;
  /** `surpassed`: a small number after it may count rivals */
  readonly overtakes?: true;
  /** `passed`: only before a mark, `the 2,000 mark` */
  readonly marks?: true;
  /** Whether it bounds a date as well: `by Friday`, `no later than May 5`; in `over Friday` it does not. */
  readonly ofTimes?: true;
  /** `a total of` */
  readonly total?: true;
}

type Phrases<T> = [phrase: string, value: T][];

/** The phrases of a list of qualifiers, each with what its qualifier makes of a number. */
function phrasesOf<Q extends string, T>(list: Readonly<Record<Q, readonly string[]>>, valueOf: (qualifier: Q) => T): Phrases<T> {
  const qualifiers = Object.keys(list) as Q[];
  return qualifiers.flatMap((qualifier) => list[qualifier].map((phrase): [string, T] => [phrase, valueOf(qualifier)]));
}

const phrasesOfTimes: ReadonlySet<string> = new Set(Object.values(beforeTimes).flat());

/** What stands before a number, with what it makes of it. */
export const qualifierPrefixes = new PhraseTable<QualifierPrefix>([
  ...phrasesOf(beforeNumbers, (qualifier): QualifierPrefix => ({ qualifier })).map(
    ([phrase, prefix]): [string, QualifierPrefix] => [phrase, phrasesOfTimes.has(phrase) ? { ...prefix, ofTimes: true } : prefix],
  ),
  ...phrasesOf(
    beforeExact,
    (kind): QualifierPrefix => (kind === 'total' ? { qualifier: null, total: true } : { qualifier: null }),
  ),
  ...overtakingVerbs.map((verb): [string, QualifierPrefix] => [verb, { qualifier: 'more than', overtakes: true }]),
  ...beforeMarks.map((phrase): [string, QualifierPrefix] => [phrase, { qualifier: 'more than', marks: true }]),
  ...phrasesOf(beforeTimes, (qualifier): QualifierPrefix => ({ qualifier, timeOnly: true, ofTimes: true })),
]);

const suffixes = new PhraseTable<Qualifier>(phrasesOf(afterNumbers, (qualifier) => qualifier));

/** Verbs that `more` before them is the subject of. */
const verbs = new Set(countWords.afterCount);

/** A bound that follows its number: `20 or more`, `20-plus`, `30 seconds or so`. */
export function readQualifierSuffix(tokens: Tokens, index: number): { readonly value: Qualifier; readonly end: number } | null {
  const found = suffixes.find(tokens, skipHyphen(tokens, index)) ?? suffixes.find(tokens, index);
  if (found === null) return null;
  const next = at(tokens, found.end);
  // `5 + 3` is a sum, `12 at least` only ends a phrase, and in `20 or more people` nothing else follows.
  // `or less than 40` and `and below 1500` start a bound of their own.
  const than = next === 'than' ? found.end + 1 : found.end;
  if (tokens[than]?.kind === 'number' || smallNumbers.has(at(tokens, than)) || next === 'than') return null;
  // `killed 20 and more are missing`
  if (at(tokens, index) === 'and' && at(tokens, index + 1) === 'more' && verbs.has(next)) return null;
  if ((at(tokens, index) === 'at' || at(tokens, index) === 'approximately') && next !== '' && next !== ',' && next !== '.')
    return null;
  return found;
}

/** A bound after the noun that is counted, with the end of its phrase after it: `1,000 people or more`, not `20 men or more women`. */
export function readQualifierAfterNoun(tokens: Tokens, index: number): { readonly value: Qualifier } | null {
  const found = at(tokens, index) === 'or' ? readQualifierSuffix(tokens, index) : null;
  const next = found === null ? undefined : tokens[found.end];
  const ends = next === undefined || next.kind === 'symbol' || boundaryWords.has(next.lower) || verbsAfterNouns.has(next.lower);
  return ends ? found : null;
}

/** `less than 5000 or equal`, `more than 5000 or equal to it`: the bound is meant to be included. */
export function skipOrEqual(tokens: Tokens, index: number): number {
  const end = matchWords(tokens, index, ['or', 'equal']);
  if (end === -1) return index;
  return at(tokens, end) === 'to' ? end + 1 : end;
}
