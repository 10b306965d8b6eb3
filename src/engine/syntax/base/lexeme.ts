import { fnv1a } from '../../encoding/index.js';
import { fold, shapeOf } from '../../language/index.js';
import { Memo } from '../../memo/index.js';
import { wordClassesOf, type WordClasses } from '../../word-classes/index.js';
import type { Word } from './word.js';

/** What the features say of a word by itself; numbers are hashes. */
export interface Lexeme {
  readonly exact: number;
  /** In lower case, every digit a zero. */
  readonly form: number;
  readonly shape: number;
  /** Of its first one to three characters in lower case. */
  readonly prefixes: readonly number[];
  /** Of its last one to four. */
  readonly suffixes: readonly number[];
  readonly casing: number;
  readonly classes: WordClasses;
}

/** How a word is written. */
export const Casing = { none: 0, lower: 1, initial: 2, upper: 3, mixed: 4 } as const;

/** Words recur: a text of 100,000 words has some 10,000 different ones. */
const known = new Memo<string, Lexeme>(20_000);

/**
 * @param next the word behind it: a sign is read with the blanks around it, by which a dash is told from a hyphen and an opening
 *   quotation mark from a closing one
 */
export function lexemeOf(word: Word, next: Word | undefined): Lexeme {
  const { text } = word;
  const first = text.charCodeAt(0);
  if (first > 0x7f || isLetterOrDigit(first)) return known.get(text, () => read(text, text));
  const key = `${text}${word.spaced ? ' ' : '‿'}${next?.spaced === false ? '‿' : ' '}`;
  return known.get(key, () => read(key, text));
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function read(key: string, text: string): Lexeme {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0');
  return {
    exact: fnv1a(key),
    form: fnv1a(key === text ? lower : key.toLowerCase()),
    shape: fnv1a(shapeOf(text)),
    prefixes: [1, 2, 3].map((length) => fnv1a(lower.slice(0, length))),
    suffixes: [1, 2, 3, 4].map((length) => fnv1a(lower.slice(-length))),
    casing: casingOf(text),
    classes: wordClassesOf(fold(text)),
  };
}

function casingOf(text: string): number {
  if (!/\p{L}/u.test(text)) return Casing.none;
  if (!/\p{Lu}/u.test(text)) return Casing.lower;
  if (!/\p{Ll}/u.test(text)) return Casing.upper;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? Casing.initial : Casing.mixed;
}
