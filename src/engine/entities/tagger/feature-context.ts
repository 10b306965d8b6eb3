import { areTitleCase } from '../../language/index.js';
import { longestName, titleAt } from '../gazetteer/gazetteer.js';
import { handlesIn, opensHandle } from './handles.js';
import { noClasses } from '../../word-classes/index.js';
import { Casing, List, type Word } from './word.js';

/** A sentence made ready for the features: what is said of its tokens from looking at all of it. */
export interface Context {
  readonly words: readonly Word[];
  /** For each token, whether it follows the one before it without white space. */
  readonly glued: Uint8Array;
  /** What the name lists say of the name that each token is a part of. */
  readonly kinds: Int32Array;
  /** The same with the token's place in that name. */
  readonly listed: Int32Array;
  /** The stretch of capitalized words that each token is in, half-open; its own place where it is in none. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** A hash of how the sentence is written: as a headline, all in capitals, without any, as a message. */
  readonly style: number;
  /** See {@link handlesIn}. */
  readonly handles: Uint8Array;
  /** Where each token stands in a name that many people know; 0 where in none. */
  readonly titles: Uint8Array;
}

/** What stands before the first token and behind the last. */
export const edge: Word = {
  key: '',
  exact: 1,
  lower: 1,
  shape: 1,
  prefix3: 1,
  suffix3: 1,
  suffix4: 1,
  casing: 0,
  isCapital: false,
  lists: 0,
  isHandle: false,
  isRunOn: false,
  isMessage: false,
  isClitic: false,
  supersense: 0,
  trigrams: [],
  classes: noClasses,
};

/**
 * Looks at a sentence as a whole, once for all of its tokens.
 *
 * @param words of its tokens, one each
 * @param glued for each token, whether it follows the one before it without white space
 */
export function featureContextOf(words: readonly Word[], glued: Uint8Array): Context {
  const count = words.length;
  const kinds = new Int32Array(count);
  const listed = new Int32Array(count);
  const runStart = new Int32Array(count);
  const runEnd = new Int32Array(count);
  const style = styleOf(words, glued);
  const keys = words.map((word) => word.key);
  for (let index = 0; index < count; index++) {
    const word = words[index] ?? edge;
    if (word.key === '' || (word.casing === Casing.lower && (word.lists & List.common) !== 0)) continue;
    const name = longestName(keys, index);
    for (let part = 0; part < name.length; part++) {
      kinds[index + part] = name.kinds;
      listed[index + part] = (name.kinds << 4) | (part === 0 ? 8 : 0) | Math.min(name.length, 4);
    }
    if (name.length > 1) index += name.length - 1;
  }
  for (let index = 0; index < count; ) {
    let end = index;
    while (end < count && (words[end] ?? edge).casing >= Casing.initial) end++;
    if (end === index) end++;
    for (let at = index; at < end; at++) {
      runStart[at] = index;
      runEnd[at] = end;
    }
    index = end;
  }
  return {
    words,
    glued,
    kinds,
    listed,
    runStart,
    runEnd,
    style,
    handles: handlesIn(words, glued),
    titles: titlesIn(words, keys),
  };
}

function titlesIn(words: readonly Word[], keys: readonly string[]): Uint8Array {
  const titles = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? edge;
    if (word.key === '' || word.casing === Casing.lower) continue;
    const title = titleAt(keys, index);
    const { length, kinds } = title.length < 2 && words[index + 1]?.isClitic === true ? (ownedBrand(word.key) ?? title) : title;
    for (let part = 0; part < length; part++)
      titles[index + part] = (kinds << 5) | (part === 0 ? 16 : 0) | (part === length - 1 ? 8 : 0) | Math.min(length, 4);
    if (length > 1) index += length - 1;
  }
  return titles;
}

/** In the kinds of a title. */
const brand = 2;

/** "Macy's" is two tokens. */
function ownedBrand(key: string): { length: number; kinds: number } | undefined {
  const { kinds } = titleAt([`${key}s`], 0);
  return (kinds & brand) !== 0 ? { length: 2, kinds } : undefined;
}

/** 0 for running text. */
function styleOf(words: readonly Word[], glued: Uint8Array): number {
  let letters = 0;
  let capitalized = 0;
  let upper = 0;
  let message = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? edge;
    if (word.isMessage || opensHandle(words, glued, index)) message = 8;
    if (word.casing === Casing.none) continue;
    letters++;
    if (word.casing >= Casing.initial) capitalized++;
    if (word.casing === Casing.upper) upper++;
  }
  const casing = letters > 2 && upper > letters * 0.7 ? 1 : areTitleCase(letters, capitalized) ? 2 : capitalized === 0 ? 4 : 0;
  return casing | message;
}
