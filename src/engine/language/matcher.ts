import { append } from '../../collections.js';
import { at, type Tokens } from './cursor.js';

/** The index after a phrase of lower-cased words, or −1 where the tokens say something else. */
export function matchWords(tokens: Tokens, index: number, words: readonly string[]): number {
  for (let offset = 0; offset < words.length; offset++) if (at(tokens, index + offset) !== words[offset]) return -1;
  return index + words.length;
}

/** Phrases by their first word, the longest first, so that a phrase is found with one look-up. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(' ');
      append(this.#byFirst, words[0] ?? '', { words, value });
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  get firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase that starts at an index, with the index after it. */
  find(tokens: Tokens, index: number): { readonly value: T; readonly end: number } | null {
    const list = this.#byFirst.get(at(tokens, index));
    if (list === undefined) return null;
    for (const { words, value } of list) {
      const end = matchWords(tokens, index, words);
      if (end !== -1) return { value, end };
    }
    return null;
  }
}
