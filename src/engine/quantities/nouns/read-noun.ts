import pluralize from 'pluralize';
import { at, glued, isCapitalized, isHyphen, isWord, matchWords, type Tokens } from '../../language/index.js';
import {
  attributiveParticiples,
  boundaryWords,
  pluralsWithoutEnding,
  countedStates,
  nounFillers,
  singularsInS,
  verbsAfterNouns,
} from './noun-words.js';
import { scaleWords, smallNumbers } from '../numbers/number-words.js';
import { readNumeral } from '../numbers/numerals.js';
import type { CountedNoun } from '../base/quantity.js';
import compoundParticipleList from '#lexicon/compound-participles';
import nounsThatLookLikeModifiers from '#lexicon/nouns-that-look-like-modifiers';
import nounComplements from '#lexicon/noun-complements';

/** A counted noun with the index after it. */
export interface NounMatch {
  readonly noun: CountedNoun;
  readonly end: number;
}

/** How the number stands to the noun: `12 hostages`, `one hostage`, or `90-minute talks`, where the noun takes any number. */
export type NounNumber = 'plural' | 'singular' | 'any';

const singulars = new Map<string, string>();

/** The singular of a lower-cased noun. */
export function singularOf(word: string): string {
  let singular = singulars.get(word);
  if (singular === undefined) {
    singular = singularsInS.has(word) || /(?:ss|us|sis|nnis|bris)$/.test(word) ? word : pluralize.singular(word);
    singulars.set(word, singular);
  }
  return singular;
}

function isPlural(word: string): boolean {
  return pluralsWithoutEnding.has(word) || (!singularsInS.has(word) && !word.endsWith('ss') && singularOf(word) !== word);
}

const longestPhrase = 7;

/**
 * Reads the noun phrase that starts at an index: adjectives, participles and nouns up to its head.
 *
 * There is no part-of-speech tagger behind it. Closed-class words and common verb forms end the phrase; where the number asks
 * for a plural, the first plural noun is the head, unless a plural follows it (`sports cars`).
 */
export function readNoun(tokens: Tokens, index: number, number: NounNumber): NounMatch | null {
  const start = skipPartitive(tokens, index);
  const words = phraseWords(tokens, start);
  const head = number === 'plural' ? pluralHead(tokens, words) : singularHead(tokens, words, number);
  const headAt = words[head];
  return headAt === undefined ? null : withComplement(tokens, words.slice(0, head + 1), headAt);
}

/** Skips `of the`, `of its`, `or so` and the like between a number and the noun. */
function skipPartitive(tokens: Tokens, index: number): number {
  let cursor = index;
  while (nounFillers.has(at(tokens, cursor))) cursor++;
  if (at(tokens, cursor) !== 'of') return cursor;
  cursor++;
  if (at(tokens, cursor) === 'all') cursor++;
  if (determiners.has(at(tokens, cursor))) cursor++;
  // `two of the three victims`
  return readNumeral(tokens, cursor)?.end ?? afterOwner(tokens, cursor) ?? cursor;
}

/** How many words may stand between the `of` and the number of the whole. */
const longestOwner = 4;

/** `six of the train's 11 carriages`, `137 of the promised 200 trucks`: the index after the number of the whole. */
function afterOwner(tokens: Tokens, index: number): number | null {
  for (let cursor = index; cursor <= index + longestOwner; cursor++) {
    const kind = tokens[cursor]?.kind;
    const numeral = cursor > index ? readNumeral(tokens, cursor) : null;
    if (numeral !== null && numeral.value > 1) return numeral.end;
    if ((kind !== 'word' && kind !== 'clitic') || boundaryWords.has(at(tokens, cursor))) return null;
  }
  return null;
}

const determiners = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'these', 'those']);

/** The indices of the words that may belong to the phrase. */
function phraseWords(tokens: Tokens, start: number): number[] {
  const words: number[] = [];
  let cursor = start;
  while (words.length < longestPhrase) {
    const token = tokens[cursor];
    if (token === undefined) break;
    if (isHyphen(tokens, cursor) && !token.spaced && tokens[cursor + 1]?.spaced === false) {
      cursor++;
      continue;
    }
    if (token.kind === 'clitic' && words.length > 0) {
      cursor++;
      continue;
    }
    if (token.kind === 'number' && isDesignation(tokens, cursor)) {
      cursor += tokens[cursor + 1]?.lower === 's' && glued(tokens, cursor + 1) ? 2 : 1;
      continue;
    }
    const compound = words.length === 0 ? compoundEnd(tokens, cursor) : cursor;
    if (compound !== cursor) {
      cursor = compound;
      continue;
    }
    if (
      token.kind !== 'word' ||
      smallNumbers.has(token.lower) ||
      scaleWords.has(token.lower) ||
      (boundaryWords.has(token.lower) && !isJoined(tokens, cursor))
    )
      break;
    const attributive = words.length === 0 && attributiveParticiples.has(token.lower);
    if (verbsAfterNouns.has(token.lower) && !attributive && !isJoined(tokens, cursor)) break;
    if (/['’](?:ve|re|ll|d|m|t)$/.test(token.lower)) break;
    words.push(cursor);
    cursor++;
  }
  return words;
}

/** The index after a measure that modifies the noun: `two 17-year-old girls`, `six two-hour talks`. */
function compoundEnd(tokens: Tokens, index: number): number {
  const number = tokens[index]?.kind === 'number' || smallNumbers.has(at(tokens, index));
  if (!number || !isHyphen(tokens, index + 1) || !glued(tokens, index + 1) || tokens[index + 2]?.kind !== 'word') return index;
  let cursor = index + 3;
  while (isHyphen(tokens, cursor) && glued(tokens, cursor) && tokens[cursor + 1]?.kind === 'word') cursor += 2;
  return cursor;
}

/** The number of a model: `AK-47`, `AK 47`. */
function isDesignation(tokens: Tokens, index: number): boolean {
  if (isHyphen(tokens, index - 1)) return glued(tokens, index) && glued(tokens, index - 1);
  return /^\p{Lu}{2,3}$/u.test(tokens[index - 1]?.text ?? '') && tokens[index + 1]?.kind === 'word';
}

/** A word of the phrase with the number that is part of it: `ak-47`. */
function wordAt(tokens: Tokens, index: number): string {
  const hyphen = isHyphen(tokens, index + 1);
  const number = tokens[hyphen ? index + 2 : index + 1];
  return number?.kind === 'number' && isDesignation(tokens, hyphen ? index + 2 : index + 1)
    ? `${at(tokens, index)}-${number.text}`
    : at(tokens, index);
}

/** Whether a model's number is in the plural: `AK-47s`. */
function isPluralDesignation(tokens: Tokens, index: number): boolean {
  return (
    isHyphen(tokens, index + 1) &&
    tokens[index + 2]?.kind === 'number' &&
    at(tokens, index + 3) === 's' &&
    glued(tokens, index + 3)
  );
}

/** Whether a hyphen ties a word to the one before it or after it, as in `all-for-all`. */
function isJoined(tokens: Tokens, index: number): boolean {
  const before = isHyphen(tokens, index - 1) && tokens[index]?.spaced === false;
  return before || (isHyphen(tokens, index + 1) && tokens[index + 1]?.spaced === false && tokens[index + 2]?.spaced === false);
}

function pluralHead(tokens: Tokens, words: readonly number[]): number {
  for (const [position, index] of words.entries()) {
    const word = at(tokens, index);
    const next = words[position + 1];
    if (isPluralDesignation(tokens, index)) return position;
    if (isJoined(tokens, index) && isHyphen(tokens, index + 1)) continue;
    if (!isPlural(word)) continue;
    const goesOn =
      next !== undefined &&
      next === index + 1 &&
      isPlural(at(tokens, next)) &&
      !isCapitalized(tokens, next) &&
      !countedStates.has(at(tokens, next));
    return goesOn ? position + 1 : position;
  }
  const state = words.findIndex((index) => countedStates.has(at(tokens, index)));
  const first = words[0];
  // `12 Somali and 11 Yemeni nationals`: the adjective stands for its noun.
  return state === -1 &&
    first !== undefined &&
    words.length === 1 &&
    isCapitalized(tokens, first) &&
    /(?:i|ese|ish|ch)$/.test(at(tokens, first))
    ? 0
    : state;
}

function singularHead(tokens: Tokens, words: readonly number[], number: NounNumber): number {
  let head = -1;
  for (const [position, index] of words.entries()) {
    const word = at(tokens, index);
    const joined = isJoined(tokens, index);
    if (head !== -1 && compoundParticiples.has(word) && words[position + 1] === index + 1) continue;
    if (head !== -1 && !joined && (looksLikeVerb(word) || countedStates.has(word) || nounFillers.has(word))) break;
    // `the 62nd minute Kim conceded`: a name after a common noun starts something new.
    if (head !== -1 && !joined && isCapitalized(tokens, index) && !isCapitalized(tokens, words[head] ?? index)) break;
    if (!looksLikeModifier(word) || joined) head = position;
    else if (countedStates.has(word)) head = head === -1 ? position : head;
    const next = words[position + 1];
    if (number !== 'any' || !isPlural(word) || joined || next === undefined || isPlural(at(tokens, next))) continue;
    // `people carry`: what follows a plural like this is its verb; others may modify (`rights group`).
    if (looksLikeVerb(at(tokens, next)) || pluralsWithoutEnding.has(word)) break;
  }
  return head;
}

/** What makes one modifier with the noun before it, with or without a hyphen: `one rocket propelled grenade launcher`. */
const compoundParticiples = new Set(compoundParticipleList);

const nounsLikeModifiers = new Set(nounsThatLookLikeModifiers);

function looksLikeVerb(word: string): boolean {
  return /(?:ed|ly)$/.test(word) && !countedStates.has(word) && !nounsLikeModifiers.has(word);
}

function looksLikeModifier(word: string): boolean {
  return (/(?:ed|ly|ous|ful|ible|ive)$/.test(word) && !nounsLikeModifiers.has(word)) || countedStates.has(word);
}

const complements = nounComplements;

/** Takes in what makes one phrase with the head: `prisoners of war`, `members of parliament`. */
function withComplement(tokens: Tokens, words: readonly number[], head: number): NounMatch | null {
  const extra = complements.find((word) => matchWords(tokens, head + 1, ['of', word]) !== -1);
  const model =
    wordAt(tokens, head) === at(tokens, head)
      ? head
      : isPluralDesignation(tokens, head)
        ? head + 3
        : isHyphen(tokens, head + 1)
          ? head + 2
          : head + 1;
  const last = extra === undefined ? model : head + 2;
  const first = words[0];
  const start = first === undefined ? undefined : tokens[first]?.start;
  const end = tokens[last]?.end;
  if (start === undefined || end === undefined) return null;
  const modifiers = words
    .filter((index) => index !== head && isWord(tokens, index))
    .map((index) => singularOf(wordAt(tokens, index)));
  if (extra !== undefined) modifiers.push(singularOf(extra));
  return { noun: { start, end, head: singularOf(wordAt(tokens, head)), modifiers }, end: last + 1 };
}
