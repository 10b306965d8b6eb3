import { type Amount, exactAmount } from './amount.js';
import { at, isHyphen, PhraseTable, type Tokens } from '../../language/index.js';
import { dozenWords, pluralScales, scaleOrdinals, scaleWords, smallNumbers, smallOrdinals } from './number-words.js';
import { type Numeral, readNumeral } from './numerals.js';
import vagueAmounts from '#lexicon/vague-amounts';

/*
 * Numbers that are only hinted at. The convention: a plural scale word means two of it at least and nothing at most (`dozens`
 * 24 and up, `tens of thousands` 20,000 and up); `several` and `a few` mean three at least; `a few hundred` stays below the
 * next scale; `a handful` is two to ten; `a couple` two and `a dozen` twelve, both approximately.
 */

const phrases = new PhraseTable(Object.entries(vagueAmounts));

/** The words after an article with which an amount goes on: `a few`, `a dozen`, `a hundred`, `a third`. */
export const amountWordsAfterArticle: ReadonlySet<string> = new Set([
  ...Object.keys(vagueAmounts).flatMap((phrase) => (phrase.startsWith('a ') ? [phrase.split(' ')[1] ?? ''] : [])),
  ...smallNumbers.keys(),
  ...scaleWords.keys(),
  ...dozenWords,
  ...smallOrdinals.keys(),
  ...scaleOrdinals.keys(),
  'hundred',
  'half',
  'quarter',
]);

/** Vague amounts by their first words. */
export function readVagueAmount(tokens: Tokens, index: number): Amount | null {
  const plural = pluralScales.get(at(tokens, index));
  if (plural !== undefined) return readPluralScale(tokens, index, plural);
  const found = phrases.find(tokens, index);
  if (found === null) return null;
  const { value, end } = found;
  switch (value) {
    case 'few':
      return readFew(tokens, end);
    case 'two or more':
      return hinted(2, null, end);
    case 'couple':
      return couple(tokens, end);
    case 'pair':
      return exactAmount(2, end, 'words');
    case 'handful':
      return hinted(2, 10, skipOf(tokens, end));
    case 'dozen':
      return exactAmount(12, end, 'words', { approximate: true });
    case 'half':
      return readHalfDozen(tokens, end);
    case 'tens':
      return readTensOf(tokens, index);
  }
}

/** `three dozen`, ` 3 dozens` */
export function readDozens(tokens: Tokens, numeral: Numeral | null): Amount | null {
  if (numeral === null) return null;
  // `three hundred and two dozen`: the dozens are what is over.
  const over =
    at(tokens, numeral.end) === 'and' && at(tokens, numeral.end - 1) === 'hundred' ? readNumeral(tokens, numeral.end + 1) : null;
  const last = over ?? numeral;
  if (!dozenWords.has(at(tokens, last.end))) return null;
  const value = over === null ? numeral.value * 12 : numeral.value + over.value * 12;
  return exactAmount(value, last.end + 1, numeral.form, { approximate: true });
}

function couple(tokens: Tokens, index: number): Amount | null {
  const end = skipOf(tokens, index);
  const scale = scaleOf(tokens, end);
  if (scale !== null) return exactAmount(2 * scale, end + 1, 'words', { approximate: true });
  // Without `of`, a couple is two people.
  return end === index ? null : exactAmount(2, end, 'words', { approximate: true });
}

/** `several`, `a few`, with a scale after it: `several hundred`, `a few thousand`. */
function readFew(tokens: Tokens, index: number): Amount {
  const scale = scaleOf(tokens, index);
  if (scale === null) return hinted(3, null, index);
  const more = scale === 100 ? scaleWords.get(at(tokens, index + 1)) : undefined;
  if (more !== undefined) return hinted(300 * more, 1000 * more, index + 2);
  const above = scale === 12 ? 100 : scale * (scale === 100 ? 10 : 1000);
  return hinted((scale === 12 ? 2 : 3) * scale, above, index + 1);
}

function scaleOf(tokens: Tokens, index: number): number | null {
  const word = at(tokens, index);
  if (word === 'hundred') return 100;
  return dozenWords.has(word) ? 12 : (scaleWords.get(word) ?? null);
}

function readHalfDozen(tokens: Tokens, index: number): Amount | null {
  const next = at(tokens, index) === 'a' || isHyphen(tokens, index) ? index + 1 : index;
  return at(tokens, next) === 'dozen' ? exactAmount(6, next + 1, 'words', { approximate: true }) : null;
}

function readPluralScale(tokens: Tokens, index: number, scale: number): Amount | null {
  const of = at(tokens, index + 1) === 'of';
  // `scores` without `of` are a game's.
  if (scale === 20) return of ? hinted(40, null, index + 2) : null;
  const second = of ? pluralScales.get(at(tokens, index + 2)) : undefined;
  if (second !== undefined && second >= 1000) return hinted(2 * scale * second, null, skipOf(tokens, index + 3));
  return hinted(2 * scale, null, skipOf(tokens, index + 1));
}

function readTensOf(tokens: Tokens, index: number): Amount | null {
  const scale = at(tokens, index + 1) === 'of' ? pluralScales.get(at(tokens, index + 2)) : undefined;
  return scale === undefined || scale < 1000 ? null : hinted(20 * scale, null, skipOf(tokens, index + 3));
}

/** The `of` of `dozens of people` stays outside the amount; the noun reader skips it, a unit does not. */
function skipOf(tokens: Tokens, index: number): number {
  return at(tokens, index) === 'of' ? index + 1 : index;
}

function hinted(min: number, max: number | null, end: number): Amount {
  return { min, max, end, form: 'words', qualifier: 'vague', approximate: true, fraction: false, scale: 1 };
}
