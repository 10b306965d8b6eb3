import { isTitleCase, type Tokens } from '../../language/index.js';
import { wordOf, type Word } from '../tagger/word.js';

/** A sentence as the rules read it. */
export interface SentenceTokens {
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  /** The folded words; empty for what is no word. */
  readonly keys: readonly string[];
  /** See `isTitleCase`. */
  readonly isTitleCase: boolean;
}

/** Reads the words of a sentence for the rules. */
export function sentenceTokensOf(tokens: Tokens): SentenceTokens {
  const words = tokens.map(wordOf);
  return { tokens, words, keys: words.map((word) => word.key), isTitleCase: isTitleCase(tokens) };
}

/** Whether a token begins with a capital; false beyond the sentence's ends. */
export function isCapital({ words }: SentenceTokens, index: number): boolean {
  return words[index]?.isCapital === true;
}
