import { bytesOf, wordList } from '../../encoding/index.js';
import { once } from '../../memo/index.js';
import * as data from '#models/gazetteers';
import { bloomFilter } from './bloom-filter.js';

/** What the name lists know of a name: bits, since "Georgia" is a country, a state and a first name. */
export const NameKind = {
  country: 1,
  city: 2,
  place: 4,
  organization: 8,
  demonym: 16,
  /** A place of 10,000 people or more. */
  town: 64,
  /** A body that is well enough known to be told by its name alone. */
  institution: 128,
} as const;

/** The {@link NameKind}s of what is certain to be a place; towns have the names of too much else. */
export const placeKinds = NameKind.country | NameKind.city | NameKind.place;

/** A name as {@link NameKind}s, and whether it is the beginning of a longer one, by its place in the list. */
const prefix = 32;
const known = 31 | 128;
const placeOf = wordList(data.names);
const nameBits = once(() => bytesOf(data.nameBits));

function bitsOf(key: string): number {
  const place = placeOf(key);
  return place < 0 ? 0 : (nameBits()[place] ?? 0);
}

const isTown = bloomFilter(data.towns);
const longestTown = 3;

export const isFirstName = bloomFilter(data.firstNames);
export const isLastName = bloomFilter(data.lastNames);
/** Whether a word (in lower case) is an ordinary English word, so that its capital may mean nothing. */
export const isCommonWord = bloomFilter(data.commonWords);
/** Whether a word (in lower case) is in the dictionary at all, be it ever so rare. */
export const isDictionaryWord = bloomFilter(data.dictionary);

const isTitle = bloomFilter(data.titles);
const isBrand = bloomFilter(data.brands);
const longestTitle = 5;

/**
 * The longest name that begins at a word and that many people know: the title of a much read article of the English
 * Wikipedia, whatever that is about, or a brand or public service.
 *
 * @param words folded; empty for what is no word
 * @returns its number of words, and 1 for a title, 2 for a brand, 3 for both; 0 and 0 when there is none
 */
export function titleAt(words: readonly string[], start: number): { length: number; kinds: number } {
  const longest = { length: 0, kinds: 0 };
  let key = '';
  for (let length = 1; length <= longestTitle; length++) {
    const word = words[start + length - 1];
    if (word === undefined || word === '') break;
    key = length === 1 ? word : `${key} ${word}`;
    const kinds = key.length < 3 ? 0 : (isTitle(key) ? 1 : 0) + (isBrand(key) ? 2 : 0);
    if (kinds === 0) continue;
    longest.length = length;
    longest.kinds = kinds;
  }
  return longest;
}

/**
 * What the lists know of a name: an or of {@link NameKind}s, 0 for nothing.
 *
 * @param key folded
 */
export function kindsOf(key: string): number {
  return bitsOf(key) & known;
}

/**
 * The longest listed name that begins at a word.
 *
 * @param words folded
 * @returns its number of words and its kinds; a length of 0 when there is none
 */
export function longestName(words: readonly string[], start: number): { length: number; kinds: number } {
  const best = { length: 0, kinds: 0 };
  let key = '';
  for (let end = start; end < words.length; end++) {
    key = end === start ? (words[end] ?? '') : `${key} ${words[end] ?? ''}`;
    const bits = bitsOf(key);
    if ((bits & known) !== 0) {
      best.length = end - start + 1;
      best.kinds = bits & known;
    }
    if ((bits & prefix) === 0) break;
  }
  if (best.length === 0) {
    const length = townAt(words, start);
    if (length > 0) return { length, kinds: NameKind.town };
  }
  return best;
}

/** The number of words of the longest town that begins at a word. */
function townAt(words: readonly string[], start: number): number {
  let longest = 0;
  let key = '';
  for (let length = 1; length <= longestTown; length++) {
    const word = words[start + length - 1];
    if (word === undefined || word === '') break;
    key = length === 1 ? word : `${key} ${word}`;
    if (key.length > 2 && isTown(key)) longest = length;
  }
  return longest;
}

/**
 * The one key of a country, city or institution that goes by several names ("turkey" and "turkiye", "kiev" and "kyiv").
 *
 * @param key folded
 * @returns the key itself where no other name is known
 */
export function canonicalKey(key: string): string {
  return canonical().get(key) ?? key;
}

const canonical = once((): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const line of `${data.countries}\n${data.aliases}`.split('\n')) {
    const [first = '', ...others] = line.split('|');
    for (const other of others) keys.set(other, first);
  }
  return keys;
});
