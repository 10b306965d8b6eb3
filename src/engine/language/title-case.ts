import { isCapitalized, type Tokens } from './cursor.js';

/** Shorter words keep their small letter in headlines. In characters. */
const shortest = 4;
/** Fewer words than these tell nothing: a name is as long. */
const fewest = 4;
const share = 0.7;

/** Whether nearly all words of a sentence are capitalized, as in a headline, so that a capital tells nothing. */
export function isTitleCase(tokens: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.text.length < shortest) continue;
    words++;
    if (isCapitalized(tokens, index)) capitals++;
  }
  return words >= fewest && capitals >= words * share;
}
