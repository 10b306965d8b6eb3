import { at, isCapitalized, isWord, type Tokens } from './cursor.js';

/** Fewer words than these tell nothing: a name is as long. */
const fewest = 4;
const share = 0.6;

/** Whether most words of a sentence are capitalized, as in a headline, so that a capital tells little. A headline has no full stop. */
export function isTitleCase(tokens: Tokens): boolean {
  if (at(tokens, tokens.length - 1) === '.') return false;
  let words = 0;
  let capitalized = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (isWord(tokens, index)) words++;
    if (isCapitalized(tokens, index)) capitalized++;
  }
  return areTitleCase(words, capitalized);
}

/** The same of words that were counted: the tagger looks at the casing of its words for more than this. */
export function areTitleCase(words: number, capitalized: number): boolean {
  return words >= fewest && capitalized > words * share;
}
