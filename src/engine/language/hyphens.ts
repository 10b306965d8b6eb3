import { at, glued, type Tokens } from './cursor.js';

const hyphens = new Set(['-', '‐', '‑', '–']);

/** Whether a token joins words: a hyphen, the typewriter's or Unicode's, or an en dash used as one. */
export function isHyphen(tokens: Tokens, index: number): boolean {
  return hyphens.has(at(tokens, index));
}

/** Whether it joins two words into one, with no blank on either side: `Anti-Doping`, `al-Qaeda`. */
export function isInnerHyphen(tokens: Tokens, index: number): boolean {
  return isHyphen(tokens, index) && glued(tokens, index) && glued(tokens, index + 1);
}

/** The index after a hyphen between two tokens, where there is one. */
export function skipHyphen(tokens: Tokens, index: number): number {
  return isHyphen(tokens, index) ? index + 1 : index;
}
