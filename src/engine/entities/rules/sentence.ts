import { glued, isHyphen, type Tokens } from '../../language/index.js';
import { Casing, wordOf, type Word } from '../tagger/word.js';

/** A sentence as the rules read it. */
export interface SentenceTokens {
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  /** The folded words; empty for what is no word. */
  readonly keys: readonly string[];
  /** Whether most words begin with a capital, so that a capital says little. */
  readonly isHeadline: boolean;
}

/** Reads the words of a sentence for the rules. */
export function sentenceTokensOf(tokens: Tokens): SentenceTokens {
  const words = tokens.map(wordOf);
  let count = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.casing !== Casing.none) count++;
    if (word.isCapital) capitals++;
  }
  return { tokens, words, keys: words.map((word) => word.key), isHeadline: count > 3 && capitals > count * 0.6 };
}

/** Whether a token begins with a capital; false beyond the sentence's ends. */
export function isCapital({ words }: SentenceTokens, index: number): boolean {
  return words[index]?.isCapital === true;
}

/** Whether a hyphen with no blank on either side joins two words into one: "Anti-Doping", "al-Qaeda". */
export function joinsWords({ tokens }: SentenceTokens, index: number): boolean {
  return isHyphen(tokens, index) && glued(tokens, index) && glued(tokens, index + 1);
}
