import type { Mention } from '../../entities/index.js';
import type { TokenRange } from '../../language/index.js';
import type { Quantity } from '../../quantities/index.js';
import { overlaps, type Sentence } from '../../text/index.js';
import { clauseAround } from './clause.js';
import type { SentenceWords } from './sentence-words.js';

/** A quantity where it stands. */
export interface QuantityInSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly words: SentenceWords;
  readonly quantity: Quantity;
  /** The tokens of the quantity and of the noun it counts. */
  readonly own: TokenRange;
  readonly clause: TokenRange;
}

/** Finds the tokens that a quantity takes up with its noun, and the clause around them. */
export function quantityInSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  words: SentenceWords,
  quantity: Quantity,
): QuantityInSentence {
  const own = { first: quantity.tokens.first, end: endWithNoun(sentence, quantity) };
  return { sentence, mentions, words, quantity, own, clause: clauseAround(sentence.tokens, own) };
}

function endWithNoun(sentence: Sentence, { noun, tokens }: Quantity): number {
  if (noun === null) return tokens.end;
  const last = sentence.tokens.findLastIndex((token) => overlaps(token, noun));
  return Math.max(tokens.end, last + 1);
}
