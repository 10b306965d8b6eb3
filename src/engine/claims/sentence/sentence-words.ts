import type { Mention } from '../../entities/index.js';
import { conceptOf, isContentWord, type Concept } from '../../language/index.js';
import type { Quantity } from '../../quantities/index.js';
import { overlaps, type Sentence } from '../../text/index.js';

/** A content word of a sentence: neither name, nor number, nor function word. */
export interface ContentWord {
  /** Its token in the sentence. */
  readonly index: number;
  readonly lower: string;
  readonly concept: Concept;
}

/** What stands at each token of a sentence: a content word, a barrier that no predicate reaches over, or neither. */
export interface SentenceWords {
  readonly words: readonly (ContentWord | null)[];
  /** Whether a token belongs to a quantity, which cuts off what is beyond it. */
  readonly taken: readonly boolean[];
}

/** Finds the content words of a sentence; names and numbers are none. */
export function contentWordsOf(sentence: Sentence, quantities: readonly Quantity[], mentions: readonly Mention[]): SentenceWords {
  const taken = sentence.tokens.map((token) =>
    quantities.some((quantity) => quantity.dimension !== 'rank' && overlaps(quantity, token)),
  );
  const words = sentence.tokens.map((token, index) => {
    if (token.kind !== 'word' || taken[index] === true || !isContentWord(token.lower)) return null;
    if (mentions.some((mention) => overlaps(mention, token))) return null;
    return { index, lower: token.lower, concept: conceptOf(token.lower) };
  });
  return { words, taken };
}

/** The concepts of the content words of a sentence, in order. */
export function conceptsIn(words: SentenceWords): Concept[] {
  return words.words.flatMap((word) => (word === null ? [] : [word.concept]));
}
