import type { Tokens } from './cursor.js';

/** Tokens that follow each other as they are written, with one blank for the white space between two, however much there is. */
export function writtenText(tokens: Tokens): string {
  return tokens.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text)).join('');
}
