import { fnv1a } from '../../encoding/index.js';
import { Memo } from '../../memo/index.js';
import type { Token } from '../../text/index.js';
import { fold, shapeOf } from '../../language/index.js';
import { isCommonWord, isDictionaryWord, isFirstName, isLastName, kindsOf } from '../gazetteer/gazetteer.js';
import {
  calendar,
  eventHeads,
  honorifics,
  organizationHeads,
  organizationOpeners,
  particles,
  placeHeads,
  placeOpeners,
  personTitles,
  speechVerbs,
} from '../gazetteer/name-words.js';
import { supersenseOf } from './supersenses.js';
import { noClasses, wordClassesOf, type WordClasses } from '../../word-classes/index.js';

/** How a word is written. */
export const Casing = { none: 0, lower: 1, initial: 2, upper: 3, mixed: 4 } as const;

/** What the features say of a token by itself; numbers are hashes. */
export interface Word {
  /** Folded; empty for what is no word. */
  readonly key: string;
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix3: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** One of {@link Casing}. */
  readonly casing: number;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** Of its first characters, with its edges marked. */
  readonly trigrams: readonly number[];
  /** An at sign, which stands before a name in messages. */
  readonly isHandle: boolean;
  /** A number or an underscore, with which the handle of a user runs on. */
  readonly isRunOn: boolean;
  /** A link, a hashtag, a picture or "RT", by which messages are told from other texts. */
  readonly isMessage: boolean;
  /** "'s" */
  readonly isClitic: boolean;
  /** An or of {@link List}s. */
  readonly lists: number;
  /** What class of things or doings it is used for as an ordinary word, see `supersenseOf`; 0 for none. */
  readonly supersense: number;
  readonly classes: WordClasses;
}

/** Which word lists a word is on, as bits. */
export const List = {
  common: 1,
  first: 2,
  last: 4,
  role: 8,
  honorific: 16,
  organizationHead: 32,
  placeHead: 64,
  organizationOpener: 128,
  placeOpener: 256,
  calendar: 512,
  particle: 1024,
  speech: 2048,
  demonym: 4096,
  eventHead: 8192,
  dictionary: 16384,
} as const;

const lists: readonly (readonly [number, (key: string) => boolean])[] = [
  [List.common, isCommonWord],
  [List.first, isFirstName],
  [List.last, isLastName],
  [List.role, (key) => personTitles.has(key)],
  [List.honorific, (key) => honorifics.has(key)],
  [List.organizationHead, (key) => organizationHeads.has(key)],
  [List.placeHead, (key) => placeHeads.has(key)],
  [List.organizationOpener, (key) => organizationOpeners.has(key)],
  [List.placeOpener, (key) => placeOpeners.has(key)],
  [List.calendar, (key) => calendar.has(key)],
  [List.particle, (key) => particles.has(key)],
  [List.speech, (key) => speechVerbs.has(key)],
  [List.demonym, (key) => (kindsOf(key) & 16) !== 0],
  [List.eventHead, (key) => eventHeads.has(key)],
  [List.dictionary, isDictionaryWord],
];

/** Words recur: a text of 100,000 words has some 10,000 different ones. */
const known = new Memo<string, Word>(30_000);

export function wordOf(token: Token): Word {
  return known.get(token.text, () => read(token));
}

function read(token: Token): Word {
  const { text } = token;
  const isWord = token.kind === 'word';
  const key = isWord ? fold(text) : '';
  const lower = isWord ? key : token.kind === 'number' ? '0' : token.lower;
  const bits = isWord ? lists.reduce((sum, [bit, has]) => (key.length > 1 && has(key) ? sum | bit : sum), 0) : 0;
  return {
    key,
    exact: fnv1a(text),
    lower: fnv1a(lower),
    shape: fnv1a(shapeOf(text)),
    prefix3: fnv1a(lower.slice(0, 3)),
    suffix3: fnv1a(lower.slice(-3)),
    suffix4: fnv1a(lower.slice(-4)),
    casing: isWord ? casingOf(text) : Casing.none,
    isCapital: /^\p{Lu}/u.test(text),
    trigrams: isWord ? trigramsOf(lower) : [],
    isHandle: text === '@',
    isRunOn: token.kind === 'number' || text === '_',
    isMessage: /^(?:#|RT|https?:.*|t\.co|\p{Extended_Pictographic}+)$/u.test(text) && !/^\d/.test(text),
    isClitic: token.kind === 'clitic',
    lists: bits,
    supersense: isWord ? supersenseOf(key) : 0,
    classes: isWord ? wordClassesOf(key) : noClasses,
  };
}

function trigramsOf(lower: string): number[] {
  const padded = `^${lower.slice(0, 10)}$`;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => fnv1a(padded.slice(at, at + 3)));
}

function casingOf(text: string): number {
  if (!/\p{Lu}/u.test(text)) return Casing.lower;
  if (!/\p{Ll}/u.test(text)) return Casing.upper;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? Casing.initial : Casing.mixed;
}

/** What is left of a word when the model is to judge it by its looks and its neighbours: for training on unseen words. */
export function masked(word: Word): Word {
  return { ...word, exact: 0, lower: 0, prefix3: 0, suffix4: 0 };
}
