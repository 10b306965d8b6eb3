import { ageOf, arePersons, oldestAge } from './ages.js';
import type { Amount } from '../../numbers/amount.js';
import { at, glued, isCapitalized, isDigits, isWord, type Tokens } from '../../../language/index.js';
import { isMonthOrWeekday } from '../../dates/calendar-words.js';
import type { QuantityMatch } from '../../base/matches.js';
import { boundaryWords } from '../../nouns/noun-words.js';
import { isPersonNoun } from '../../nouns/person-nouns.js';
import ageWords from '#lexicon/age-words';

/**
 * The ages that newsrooms give as a bare number beside the person: `John Smith, 61,`, `John Smith (61)`, `the driver, 61,`,
 * `a man of 61`, `a man of 61 years`, `she is 61`.
 *
 * @param index where the number starts
 */
export function readBareAge(tokens: Tokens, index: number, amount: Amount): QuantityMatch | null {
  const { min } = amount;
  if (
    min === null ||
    min !== amount.max ||
    min < 1 ||
    min > oldestAge ||
    !Number.isInteger(min) ||
    amount.end !== index + 1 ||
    !isDigits(tokens, index)
  )
    return null;
  const end = ageEnd(tokens, index, min);
  return end === null ? null : ageOf(amount, 'year', end);
}

/** The index after a bare age; `null` where the number is none. */
function ageEnd(tokens: Tokens, index: number, age: number): number | null {
  const end = index + 1;
  switch (at(tokens, index - 1)) {
    case ',':
      return isSetOff(tokens, index - 2, end) ? end : null;
    case '(':
      return at(tokens, end) === ')' && age >= youngestInBrackets && isFullName(tokens, index - 2) ? end : null;
    case 'of':
      return onePerson.has(at(tokens, index - 2)) ? yearsEnd(tokens, end) : null;
    case 'oldest':
    case 'youngest':
      return closes(tokens, end) ? end : null;
    case 'both':
    case 'each':
    case 'all':
      return isOfSeveral(tokens, index - 2, end) ? end : null;
    case 'at':
      return isAtAge(tokens, index - 2, end) ? end : null;
    default:
      return isTold(tokens, index - 1) && (closes(tokens, end) || isBirthday(tokens, index - 1, end)) ? end : null;
  }
}

/** `she is 61`, `I'm 61`, `the oldest was 61`, `Ann Lee, of Hull, is 61` */
function isTold(tokens: Tokens, verb: number): boolean {
  const subject = at(tokens, verb - 1);
  if (contracted.has(at(tokens, verb))) return true;
  if (turning.has(at(tokens, verb)))
    return pronouns.has(subject) || isFullName(tokens, verb - 1) || isNamedAside(tokens, verb - 1);
  return verbs.has(at(tokens, verb)) && (pronouns.has(subject) || extremes.has(subject) || isNamedAside(tokens, verb - 1));
}

/** How many words may stand between a name and its verb. */
const longestAside = 14;

/** Whether what ends at an index is set between commas after a full name that begins the sentence: `Ann Lee, of Hull,`. */
function isNamedAside(tokens: Tokens, last: number): boolean {
  if (at(tokens, last) !== ',') return false;
  for (let comma = last - 1; comma > 0 && comma >= last - longestAside; comma--)
    if (at(tokens, comma) === ',')
      return besideName.has(at(tokens, comma + 1)) && isFullName(tokens, comma - 1) && isName(tokens, comma);
  return false;
}

/** Whether nothing but capitals stands before. */
function isName(tokens: Tokens, end: number): boolean {
  for (let index = 0; index < end; index++) if (!isCapitalized(tokens, index) && at(tokens, index) !== '.') return false;
  return true;
}

/** `turned 50 on Friday`, `turns 18 in May` */
function isBirthday(tokens: Tokens, verb: number, end: number): boolean {
  return turning.has(at(tokens, verb)) && boundaryWords.has(at(tokens, end)) && at(tokens, end) !== 'of';
}

const turning = new Set(ageWords.turning);
const besideName = new Set(ageWords.besideName);

/** Between commas after a name, or after a word for one person. */
function isSetOff(tokens: Tokens, before: number, end: number): boolean {
  const next = at(tokens, end);
  if (isCapitalized(tokens, before)) {
    if (isMonthOrWeekday(at(tokens, before))) return false;
    const ends = next === ',' || next === ';' || afterNameAndAge.has(next) || (next === '.' && end + 1 >= tokens.length);
    // One capitalized word may be a town; two are a name, and a comma on both sides sets an age off.
    return ends && (isCapitalized(tokens, before - 1) || next === ',' || at(tokens, before - 1) === '.');
  }
  return next === ',' && isWord(tokens, before) && isPersonNoun(at(tokens, before));
}

/** `the twins, both 14,` */
function isOfSeveral(tokens: Tokens, before: number, end: number): boolean {
  return (
    at(tokens, before) === ',' &&
    /^[,.)]?$/.test(at(tokens, end)) &&
    (isCapitalized(tokens, before - 1) || arePersons(at(tokens, before - 1)))
  );
}

/** `John Smith, who at 61 became …`, `… the year before, at 61,` */
function isAtAge(tokens: Tokens, before: number, end: number): boolean {
  if (at(tokens, before) === 'who') return isWord(tokens, end);
  return at(tokens, before) === ',' && at(tokens, end) === ',';
}

/** Smaller numbers in brackets after a name are goals, seeds and places as often. */
const youngestInBrackets = 15;

function isFullName(tokens: Tokens, last: number): boolean {
  return isCapitalized(tokens, last) && isCapitalized(tokens, last - 1) && !isMonthOrWeekday(at(tokens, last));
}

const onePerson = new Set(ageWords.onePerson);

const afterAge = new Set(ageWords.afterAge);

/** After `a man of 61` nothing is counted but years. */
function yearsEnd(tokens: Tokens, end: number): number | null {
  if (at(tokens, end) === 'years') return end + 1;
  return isWord(tokens, end) && !afterAge.has(at(tokens, end)) ? null : end;
}

/** `the youngest is 27 and the oldest 91` */
const extremes = new Set(ageWords.extremes);

const pronouns = new Set(ageWords.pronouns);
const verbs = new Set(ageWords.verbs);
const contracted = new Set(ageWords.contracted);

const afterNameAndAge = new Set(ageWords.afterNameAndAge);

const joints = new Set(ageWords.joints);

/** Whether nothing follows that the number could count. */
function closes(tokens: Tokens, end: number): boolean {
  const next = tokens[end];
  return (
    next === undefined ||
    joints.has(next.lower) ||
    /^[.,;!?"”]$/.test(next.lower) ||
    (next.kind === 'symbol' && !glued(tokens, end) && next.lower !== '%')
  );
}
