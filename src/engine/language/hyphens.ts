import { at, type Tokens } from './cursor.js';

const hyphens = new Set(['-', '‐', '‑', '–']);

/** Whether a token joins words: a hyphen, the typewriter's or Unicode's, or an en dash used as one. */
export function isHyphen(tokens: Tokens, index: number): boolean {
  return hyphens.has(at(tokens, index));
}

/** The index after a hyphen between two tokens, where there is one. */
export function skipHyphen(tokens: Tokens, index: number): number {
  return isHyphen(tokens, index) ? index + 1 : index;
}
