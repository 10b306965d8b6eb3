import { isCapitalized, type Tokens } from '../../language/index.js';

/** Whether nearly all words are capitalized, as in a headline, so that capitals tell nothing. */
export function isHeadline(tokens: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapitalized(tokens, index)) capitals++;
  }
  return words >= 3 && capitals / words >= 0.75;
}
