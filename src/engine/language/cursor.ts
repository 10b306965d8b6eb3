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
