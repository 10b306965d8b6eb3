import type { Amount } from '../numbers/amount.js';
import { at, glued, isHyphen, isWord, type Tokens } from '../../language/index.js';
import { type QuantityMatch, scaled } from '../base/matches.js';
import { scaleOrdinals, smallNumbers, smallOrdinals } from '../numbers/number-words.js';
import { singularOf } from '../nouns/grammatical-number.js';
import { readNoun } from '../nouns/read-noun.js';
import { areTheParties } from './sides.js';
import { fractionAsPercent } from './percentages.js';
import type { CountedNoun } from '../base/quantity.js';
import changeWordList from '#lexicon/change-words';
import countWords from '#lexicon/count-words';
import verbsOfChange from '#lexicon/verbs-of-change';
import determiners from '#lexicon/determiners';

const owners = new Set([...countWords.beforeWhole, ...determiners.possessives, ...determiners.demonstratives]);

/** `one` is a pronoun or a determiner of these more often than a number. */
const afterPronounOne = new Set(countWords.afterPronounOne);

/** What may follow a number that stands for people or things: `20 were hurt`, `12 dead`. */
const afterCount = new Set(countWords.afterCount);

/** What may stand before one. */
const beforeCount = new Set(countWords.beforeCount);

/** A number with the noun that it counts, or none. */
export function readCount(tokens: Tokens, index: number, amount: Amount): QuantityMatch | null {
  if (amount.fraction) return readPart(tokens, index, amount);
  const hyphenated =
    isHyphen(tokens, amount.end) && glued(tokens, amount.end) && glued(tokens, amount.end + 1) && isWord(tokens, amount.end + 1);
  if (hyphenated) return readCompound(tokens, index, amount);
  const single = amount.min === 1 && amount.max === 1;
  const noun = readNoun(tokens, skipQuote(tokens, amount.end), single ? 'singular' : 'plural')?.noun ?? null;
  if (single && at(tokens, amount.end - 1) === 'one' && (noun === null || isPronoun(tokens, index, amount.end, noun)))
    return null;
  if (noun !== null && areTheParties(tokens, index, amount, noun)) return null;
  if (
    noun === null &&
    at(tokens, index - 1) === 'or' &&
    amount.form === 'words' &&
    (amount.max ?? 99) < 10 &&
    !isWord(tokens, amount.end)
  )
    return null;
  if (noun === null && isLooseSmallNumber(tokens, index, amount)) return null;
  // The `of` of `dozens of people` was read with the amount, but does not belong to its span.
  const end = at(tokens, amount.end - 1) === 'of' ? amount.end - 1 : amount.end;
  const counts =
    noun !== null ||
    amount.qualifier === 'vague' ||
    (Number.isInteger(amount.min) && !at(tokens, amount.end - 1).includes('.') && isGoverned(tokens, index, amount.end));
  return countOf(amount, end, noun, counts);
}

/** `injuring 80`, `more than 300 were hurt`, `30 of them`: a bare number beside a verb, or one that words bound, counts something. */
function isGoverned(tokens: Tokens, index: number, end: number): boolean {
  const before = at(tokens, index - 1);
  const after = at(tokens, end);
  return (
    afterCount.has(after) ||
    after === 'of' ||
    beforeCount.has(before) ||
    /(?:ing|ed)$/.test(before) ||
    bounding.has(before) ||
    (before === 'to' && at(tokens, index - 2) === 'up') ||
    followsTotal(tokens, index)
  );
}

const totals = new Set(countWords.totals);

const linksToTotal = new Set(countWords.linksToTotal);

/** `the death toll rose to 1,203`, `put the number at 1,000` */
function followsTotal(tokens: Tokens, index: number): boolean {
  const linked = linksToTotal.has(at(tokens, index - 1));
  for (let back = index - 2; linked && back >= index - 6; back--) if (totals.has(at(tokens, back))) return true;
  return false;
}

function countOf(amount: Amount, end: number, noun: CountedNoun | null, counts: boolean): QuantityMatch {
  const stated = { min: amount.min, max: amount.max, unit: '' };
  return {
    end,
    reading: {
      dimension: counts ? 'count' : 'number',
      stated,
      noun,
      qualifier: amount.qualifier,
      approximate: amount.approximate,
    },
  };
}

const bounding = new Set(countWords.bounding);

/** `at least 1,000” individuals` */
function skipQuote(tokens: Tokens, index: number): number {
  return /^[”"“]$/.test(at(tokens, index)) ? index + 1 : index;
}

const lastTimes = new Set(countWords.lastTimes);

const beforePronounOne = new Set(countWords.beforePronounOne);

function isPronoun(tokens: Tokens, index: number, end: number, noun: CountedNoun): boolean {
  const next = at(tokens, end);
  const before = at(tokens, index - 1);
  // `one last time` says how often: once.
  if (noun.head === 'time' && lastTimes.has(next) && at(tokens, end + 1) === 'time') return false;
  return next === 'of' || afterPronounOne.has(next) || afterPronounOne.has(noun.head) || beforePronounOne.has(before);
}

const beforeLooseNumber = new Set(countWords.beforeLooseNumber);

/** `the two agreed`, `all three`: a number in the place of a noun refers back and states nothing new. */
function isLooseSmallNumber(tokens: Tokens, index: number, amount: Amount): boolean {
  return (
    amount.form === 'words' &&
    (amount.max ?? 99) < 10 &&
    beforeLooseNumber.has(at(tokens, index - 1)) &&
    !afterCount.has(at(tokens, amount.end))
  );
}

const countWithoutNoun = new Set(countWords.countWithoutNoun);

const notCountedAfterHyphen = new Set(countWords.notCountedAfterHyphen);

/** `80-employee company`, `three-judge panel`: the noun after the hyphen is what is counted. */
function readCompound(tokens: Tokens, index: number, amount: Amount): QuantityMatch | null {
  const word = tokens[amount.end + 1];
  if (word === undefined || smallNumbers.has(word.lower)) return countOf(amount, amount.end, null, false);
  if (word.lower === 'plus') return countOf(amount, amount.end, readNoun(tokens, amount.end + 2, 'plural')?.noun ?? null, true);
  if (at(tokens, index) === 'one' || notCountedAfterHyphen.has(word.lower)) return null;
  if (countWithoutNoun.has(word.lower)) return countOf(amount, amount.end, null, true);
  const noun = { start: word.start, end: word.end, head: singularOf(word.lower), modifiers: [] };
  return countOf(amount, amount.end + 2, noun, true);
}

/** A fraction of something: `two-thirds of voters`, `half the population`, `a two-thirds majority`. */
function readPart(tokens: Tokens, index: number, amount: Amount): QuantityMatch | null {
  const next = at(tokens, amount.end);
  const owned = owners.has(next);
  const start = owned && next !== 'of' ? amount.end + 1 : amount.end;
  const noun = readNoun(tokens, start, 'any')?.noun ?? null;
  const half = at(tokens, index) === 'half';
  if (half && (owned ? isOrdinalHalf(tokens, index) : isNamedHalf(tokens, index))) return null;
  const ratio = amount.end - index > 2 && /^(?:in|of|every)$/.test(at(tokens, amount.end - 2));
  if ((owned || ratio) && noun !== null) {
    const found = fractionAsPercent(amount);
    return { end: found.end, reading: { ...found.reading, noun } };
  }
  // `half of them`, `one in seven`
  if (next === 'of' || ratio) return fractionAsPercent(amount);
  // `up a third`, `fell by half`
  if (noun === null && (changes.has(at(tokens, index - 1)) || (at(tokens, index - 1) === 'by' && isChangedBy(tokens, index - 1))))
    return fractionAsPercent(amount);
  return readParts(tokens, amount) ?? countOf(amount, amount.end, half ? null : noun, false);
}

/** `100 millionths`, `three thousandths`: so many of a small part, which is what they are stated in. */
function readParts(tokens: Tokens, amount: Amount): QuantityMatch | null {
  const last = at(tokens, amount.end - 1);
  const part = last.endsWith('s') ? last.slice(0, -1) : '';
  const parts = scaleOrdinals.get(part);
  if (parts === undefined) return null;
  const normalized = { min: amount.min, max: amount.max, unit: '' };
  const { qualifier, approximate } = amount;
  const reading = { dimension: 'number', stated: scaled(normalized, parts, part), normalized, qualifier, approximate } as const;
  return { end: amount.end, reading };
}

/** How far before `by` the verb may stand: `cut its output by a third`. */
const reach = 3;

function isChangedBy(tokens: Tokens, by: number): boolean {
  return tokens.slice(Math.max(0, by - reach), by).some(({ lower }) => changes.has(lower));
}

const changes = new Set([...verbsOfChange, ...changeWordList]);

const beforeNamedHalf = new Set(countWords.beforeNamedHalf);

/** `the second half of the match`: a stretch of it, not a share. */
function isOrdinalHalf(tokens: Tokens, index: number): boolean {
  return smallOrdinals.has(at(tokens, skipHyphenBack(tokens, index)));
}

function skipHyphenBack(tokens: Tokens, index: number): number {
  return isHyphen(tokens, index - 1) ? index - 2 : index - 1;
}

/** `the first half`, `his other half`, `half-brother`: no number. */
function isNamedHalf(tokens: Tokens, index: number): boolean {
  const before = at(tokens, index - 1);
  const hyphenated = isHyphen(tokens, index + 1) && glued(tokens, index + 1);
  return hyphenated || beforeNamedHalf.has(before) || (at(tokens, index) === 'half' && isWord(tokens, index + 1));
}
