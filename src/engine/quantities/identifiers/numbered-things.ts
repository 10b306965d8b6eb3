import { months } from '../dates/calendar-words.js';
import { at, glued, isCapitalized, isDigits, isHyphen, isWord, type Tokens } from '../../language/index.js';
import { isMonthOrWeekday } from '../dates/calendar-words.js';
import { readUnit } from '../units/read-unit.js';
import { singularOf } from '../nouns/grammatical-number.js';
import { readNoun } from '../nouns/read-noun.js';
import numberedHeadList from '#lexicon/numbered-heads';
import numberedProducts from '#lexicon/numbered-products';

/** Words that a number after them makes a name with, in any case. */
const numberedHeads = new Set([...numberedHeadList.anyCase, ...numberedProducts.anyCase]);

/** Words that make one only with a capital. */
const capitalizedHeads = new Set([...numberedHeadList.capitalized, ...numberedProducts.capitalized]);

/** Words that make one where nothing after the number is counted by it. */
const quietHeads = new Set(numberedHeadList.uncounted);

const abbreviatedHeads = new Set(numberedHeadList.abbreviated);

const beforeVerbs = new Set(numberedHeadList.beforeVerbs);

const plurals = new Set(numberedHeadList.pluralVerbs);

/** Whether a word makes a name with a number after it, in any case: `Formula One`. */
export function isNumberedHead(word: string): boolean {
  return numberedHeads.has(word);
}

/** Whether the number at an index is one by which a thing is known: `flight 370`, `Case No. 17`, `bulletin 7`, `pages 3 and 4`. */
export function isNumberOfThing(tokens: Tokens, index: number): boolean {
  return followsHead(tokens, index) || goesOn(tokens, index) || isDocket(tokens, index);
}

function followsHead(tokens: Tokens, index: number): boolean {
  // `No. 10`
  const head = at(tokens, index - 1) === '.' && glued(tokens, index - 1) ? index - 2 : index - 1;
  const word = at(tokens, head);
  if (head === index - 2 && !abbreviatedHeads.has(word)) return false;
  if (word === 'no' && head === index - 1 && !isCapitalized(tokens, head)) return false;
  if (numberedHeads.has(word) || head === index - 2) return true;
  if (capitalizedHeads.has(word) && isCapitalized(tokens, head) && head > 0) return true;
  // `flight BA 2069`
  const code = /^[\p{Lu}\d]{2,3}$/u.test(tokens[head]?.text ?? '') && at(tokens, head - 1) === 'flight';
  const quiet = (quietHeads.has(word) && !beforeVerbs.has(at(tokens, head - 1))) || isPluralHead(word);
  return code || (quiet && countsNothing(tokens, index));
}

/** `flights 175 and 11`, `Routes 7 and 9`; but `the flights 200 people missed`. */
function isPluralHead(word: string): boolean {
  const singular = singularOf(word);
  return singular !== word && (numberedHeads.has(singular) || quietHeads.has(singular));
}

/** Whether what follows a number of digits is neither a noun in the plural nor a verb whose subject it could be. */
export function countsNothing(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  if (!isDigits(tokens, index) || /[,.]/.test(at(tokens, index)) || isHyphen(tokens, next)) return false;
  if (!isWord(tokens, next)) return !/^[%°$€£]$/.test(at(tokens, next));
  const word = at(tokens, next);
  if (plurals.has(word) || word === 'of' || isMonthOrWeekday(word)) return false;
  return readUnit(tokens, next) === null && readNoun(tokens, next, 'plural') === null;
}

/** `flights 175 and 11`, `page 3 of 12` */
function goesOn(tokens: Tokens, index: number): boolean {
  const joint = /^(?:and|or|,|of|&)$/.test(at(tokens, index - 1)) || (isHyphen(tokens, index - 1) && glued(tokens, index));
  if (!joint || !isDigits(tokens, index - 2) || !/^\d+$/.test(at(tokens, index))) return false;
  return followsHead(tokens, index - 2) && readNoun(tokens, index + 1, 'plural') === null;
}

/** `2019-CV-1138`, `4:21-cr-00123`: a court's number, which has the year and the kind of the case in it. */
export function isDocket(tokens: Tokens, index: number): boolean {
  if (!isDigits(tokens, index)) return false;
  const first = at(tokens, index + 1) === ':' && isDigits(tokens, index + 2) ? index + 2 : index;
  for (let cursor = index + 1; cursor <= first + 4; cursor++) if (!glued(tokens, cursor)) return false;
  const letters = tokens[first + 2]?.text ?? '';
  if (!isHyphen(tokens, first + 1) || !isHyphen(tokens, first + 3) || !isDigits(tokens, first + 4)) return false;
  // `09-JAN-2017` is a day.
  if (months.has(letters.toLowerCase())) return false;
  return /^\p{Lu}{1,4}$/u.test(letters) || (first !== index && /^\p{Ll}{1,4}$/u.test(letters));
}
