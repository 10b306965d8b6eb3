import { at, glued, isHyphen, isWord, matchWords, type Tokens } from '../../language/index.js';
import { singularOf } from './grammatical-number.js';
import { isDesignation, isPluralDesignation, wordAt } from './model-designations.js';
import { isJoined, type NounNumber, pluralHead, singularHead } from './noun-heads.js';
import { attributiveParticiples, boundaryWords, nounFillers, verbsAfterNouns } from './noun-words.js';
import { scaleWords, smallNumbers } from '../numbers/number-words.js';
import { readNumeral } from '../numbers/numerals.js';
import type { CountedNoun } from '../base/quantity.js';
import nounComplements from '#lexicon/noun-complements';
import determiners from '#lexicon/determiners';

/** A counted noun with the index after it. */
interface NounMatch {
  readonly noun: CountedNoun;
  readonly end: number;
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
  // `300 and more guests`
  if (at(tokens, cursor) === 'and' && nounFillers.has(at(tokens, cursor + 1))) cursor++;
  while (nounFillers.has(at(tokens, cursor))) cursor++;
  if (at(tokens, cursor) !== 'of') return cursor;
  cursor++;
  if (at(tokens, cursor) === 'all') cursor++;
  if (ownersOfWhole.has(at(tokens, cursor))) cursor++;
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

const ownersOfWhole = new Set(['the', ...determiners.possessives, ...determiners.demonstratives]);

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
