import { at, isCapitalized, isHyphen, type Tokens } from '../../language/index.js';
import { isPlural } from './grammatical-number.js';
import { isPluralDesignation } from './model-designations.js';
import { countedStates, nounFillers, pluralsWithoutEnding } from './noun-words.js';
import compoundParticipleList from '#lexicon/compound-participles';
import nounsThatLookLikeModifiers from '#lexicon/nouns-that-look-like-modifiers';

/** How the number stands to the noun: `12 hostages`, `one hostage`, or `90-minute talks`, where the noun takes any number. */
export type NounNumber = 'plural' | 'singular' | 'any';

/** Whether a hyphen ties a word to the one before it or after it, as in `all-for-all`. */
export function isJoined(tokens: Tokens, index: number): boolean {
  const before = isHyphen(tokens, index - 1) && tokens[index]?.spaced === false;
  return before || (isHyphen(tokens, index + 1) && tokens[index + 1]?.spaced === false && tokens[index + 2]?.spaced === false);
}

/**
 * The position of the head among the words of a phrase after a number above one: the first plural noun, unless a plural follows it
 * (`sports cars`); else a state that stands for people (`12 dead`). −1 without one.
 *
 * @param words the indices of the words
 */
export function pluralHead(tokens: Tokens, words: readonly number[]): number {
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

/**
 * The position of the head among the words of a phrase that need not be in the plural: its last noun. −1 without one.
 *
 * @param words the indices of the words
 */
export function singularHead(tokens: Tokens, words: readonly number[], number: NounNumber): number {
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
