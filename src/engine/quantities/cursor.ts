import type { Token } from '../text/index.js';

/** The tokens of a sentence, which the rules walk by index. */
export type Tokens = readonly Token[];

/** The lower-cased token at an index; empty beyond the ends, so that rules may look around freely. */
export function at(tokens: Tokens, index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Whether the token at an index follows the one before it without white space. */
export function glued(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens[index]?.spaced === false;
}

const hyphens = new Set(['-', '‐', '‑', '–']);

/** Whether a token joins words: a hyphen, the typewriter's or Unicode's, or an en dash used as one. */
export function isHyphen(tokens: Tokens, index: number): boolean {
  return hyphens.has(at(tokens, index));
}

/** The index after a hyphen between two tokens, where there is one. */
export function skipHyphen(tokens: Tokens, index: number): number {
  return isHyphen(tokens, index) ? index + 1 : index;
}

/** The index after a phrase of lower-cased words, or −1 where the tokens say something else. */
export function matchWords(tokens: Tokens, index: number, words: readonly string[]): number {
  for (let offset = 0; offset < words.length; offset++) if (at(tokens, index + offset) !== words[offset]) return -1;
  return index + words.length;
}

export function isDigits(tokens: Tokens, index: number): boolean {
  return tokens[index]?.kind === 'number';
}

export function isWord(tokens: Tokens, index: number): boolean {
  return tokens[index]?.kind === 'word';
}

/** Whether a token starts with a capital. */
export function isCapitalized(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  const first = token.text.charAt(0);
  return first !== token.lower.charAt(0);
}

/** Phrases by their first word, the longest first, so that a phrase is found with one look-up. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const list = this.#byFirst.get(first) ?? [];
      list.push({ words, value });
      list.sort((a, b) => b.words.length - a.words.length);
      this.#byFirst.set(first, list);
    }
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
