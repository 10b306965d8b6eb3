import { at, glued, isCapitalized, isDigits, isHyphen, isOrdinalSuffix, isWord, type Tokens } from '../../language/index.js';
import { isMonthOrWeekday } from '../dates/calendar-words.js';
import { boundaryWords } from '../nouns/noun-words.js';
import { scaleWords, smallNumbers } from '../numbers/number-words.js';
import { countsNothing, isNumberedHead, isNumberOfThing } from './numbered-things.js';
import streetWords from '#lexicon/street-words';
import identifierWords from '#lexicon/identifier-words';
import numericIdioms from '#lexicon/numeric-idioms';

const streets = new Set(streetWords);

const yearPrefixes = new Set(identifierWords.yearPrefixes);

/** Whether the number at an index is part of a name: Boeing 747, Article 5, COVID-19, G7, 10 Downing Street. */
export function isPartOfName(tokens: Tokens, index: number, headline: boolean): boolean {
  if (isFixedPhrase(tokens, index)) return true;
  if (!isDigits(tokens, index)) return smallNumbers.has(at(tokens, index)) && isNamedWord(tokens, index, headline);
  if (glued(tokens, index) && isWord(tokens, index - 1)) return true;
  if (isHyphen(tokens, index - 1) && glued(tokens, index - 1) && glued(tokens, index) && isWord(tokens, index - 2))
    return !yearPrefixes.has(at(tokens, index - 2));
  if (isReference(tokens, index)) return true;
  // A part of a code.
  if (/^0+[1-9]\d*$/.test(at(tokens, index))) return true;
  if (isEmergencyNumber(tokens, index) || isListNumber(tokens, index) || isSlugNumber(tokens, index)) return true;
  if (isPhoneNumber(tokens, index)) return true;
  // `E3-1260L`
  if (
    isHyphen(tokens, index - 1) &&
    glued(tokens, index) &&
    isDigits(tokens, index - 2) &&
    glued(tokens, index - 2) &&
    isWord(tokens, index - 3)
  )
    return true;
  return isNumberOfThing(tokens, index) || followsName(tokens, index, headline) || isAddress(tokens, index);
}

/** `[12]`, `[3, 7-9]` */
function isReference(tokens: Tokens, index: number): boolean {
  let first = index;
  while (isDigits(tokens, first - 2) && (at(tokens, first - 1) === ',' || isHyphen(tokens, first - 1))) first -= 2;
  return at(tokens, first - 1) === '[' && (isHyphen(tokens, index + 1) || /^[\],]$/.test(at(tokens, index + 1)));
}

/** `four-by-four`, `24/7`, `in two minds`: what is written with numbers in it but counts nothing. */
function isFixedPhrase(tokens: Tokens, index: number): boolean {
  return (fixedPhrases.get(at(tokens, index)) ?? []).some(
    ({ words, place }) =>
      words.slice(0, place).every((word, back) => wordBeside(tokens, index, back - place) === word) &&
      words.slice(place + 1).every((word, ahead) => wordBeside(tokens, index, ahead + 1) === word),
  );
}

/** The word so many words from an index, where hyphens count as none. */
function wordBeside(tokens: Tokens, index: number, distance: number): string {
  const step = Math.sign(distance);
  let cursor = index;
  for (let left = Math.abs(distance); left > 0; left--) {
    cursor += step;
    if (isHyphen(tokens, cursor)) cursor += step;
  }
  return at(tokens, cursor);
}

/** The phrases that hold a word, with its place in them. */
const fixedPhrases = new Map<string, { readonly words: readonly string[]; readonly place: number }[]>();
for (const phrase of numericIdioms) {
  const words = phrase.split(' ');
  words.forEach((word, place) => fixedPhrases.set(word, [...(fixedPhrases.get(word) ?? []), { words, place }]));
}

const acronyms = new Set(identifierWords.acronyms);

/** A capitalized word before digits makes a name of them, unless something after them is counted. */
function followsName(tokens: Tokens, index: number, headline: boolean): boolean {
  const name = index - 1;
  const word = at(tokens, name);
  if (
    !isCapitalized(tokens, name) ||
    headline ||
    isMonthOrWeekday(word) ||
    boundaryWords.has(word) ||
    !/^\d{1,5}$/.test(at(tokens, index))
  )
    return false;
  const text = tokens[name]?.text ?? '';
  if (/^\p{Lu}{2,3}$/u.test(text) && !acronyms.has(word)) return true;
  if (name === 0) return false;
  const next = tokens[index + 1];
  // `In Ghana 25 per cent`, `in Lyon 12 of the hurt`
  const isTaken = next?.lower === 'per' || (next?.lower === 'of' && !isCapitalized(tokens, index + 2));
  const mayCount = next?.kind === 'word' && !boundaryWords.has(next.lower) && !isCapitalized(tokens, index + 1);
  return (
    !isTaken &&
    !(mayCount && !countsNothing(tokens, index)) &&
    next?.lower !== '%' &&
    !scaleWords.has(next?.lower ?? '') &&
    !(isHyphen(tokens, index + 1) && (glued(tokens, index + 1) || isDigits(tokens, index + 2))) &&
    next?.lower !== ':' &&
    !acronyms.has(word)
  );
}

const emergencyNumbers = new Set(identifierWords.emergencyNumbers);

const beforeEmergencyNumber = new Set(identifierWords.beforeEmergencyNumber);

const afterEmergencyNumber = new Set(identifierWords.afterEmergencyNumber);

/** `a 911 call`, `dialed 999` */
function isEmergencyNumber(tokens: Tokens, index: number): boolean {
  if (!emergencyNumbers.has(at(tokens, index))) return false;
  return afterEmergencyNumber.has(at(tokens, index + 1)) || beforeEmergencyNumber.has(at(tokens, index - 1));
}

/** `5.` that starts an item of a list. */
function isListNumber(tokens: Tokens, index: number): boolean {
  return index === 0 && tokens.length === 2 && /^\d{1,2}$/.test(at(tokens, 0)) && at(tokens, 1) === '.';
}

const slugs = new Set(identifierWords.slugs);

/** `UPDATE 2-Ferry sinks`: an agency counts the versions of its report. */
function isSlugNumber(tokens: Tokens, index: number): boolean {
  return index === 1 && slugs.has(at(tokens, 0)) && isHyphen(tokens, 2) && glued(tokens, 2);
}

/** `(713) 345-9945` */
function isPhoneNumber(tokens: Tokens, index: number): boolean {
  const dashed = isHyphen(tokens, index + 3) && glued(tokens, index + 3) && isDigits(tokens, index + 4);
  return at(tokens, index - 1) === '(' && at(tokens, index + 1) === ')' && isDigits(tokens, index + 2) && dashed;
}

/** `10 Downing Street` */
function isAddress(tokens: Tokens, index: number): boolean {
  for (let cursor = index + 1; cursor < index + 6; cursor++) {
    // `40 East 5th Ave.`
    const ordinal = isDigits(tokens, cursor) || isOrdinalSuffix(at(tokens, cursor));
    if (!isCapitalized(tokens, cursor) && !ordinal) return false;
    if (streets.has(at(tokens, cursor)) && cursor > index + 1) return true;
  }
  return false;
}

/** `Formula One`, `Air Force One`, `the Big Three`, `the Ten Commandments` */
function isNamedWord(tokens: Tokens, index: number, headline: boolean): boolean {
  const before = at(tokens, index - 1);
  // `version two` is a place in a row, `Formula One` a name.
  if (before === 'number' || (isNumberedHead(before) && before !== 'no' && isCapitalized(tokens, index - 1))) return true;
  if (headline || !isCapitalized(tokens, index) || index === 0 || isShouted(tokens, index)) return false;
  return (isCapitalized(tokens, index - 1) && index > 1 && !boundaryWords.has(before)) || isCapitalized(tokens, index + 1);
}

/** `SIX DAYS`: all capitals make a word loud, and no name of it. */
function isShouted(tokens: Tokens, index: number): boolean {
  const shouted = /^\p{Lu}{2,}$/u;
  return shouted.test(tokens[index]?.text ?? '') && shouted.test(tokens[index + 1]?.text ?? '');
}
