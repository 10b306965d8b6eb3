import type { Mention } from '../entities/index.js';
import type { Quantity } from '../quantities/index.js';
import { contains, overlaps, type Sentence, type Span } from '../text/index.js';
import { aboutQuantity } from './about.js';
import { frameCue, type FrameCue } from './cues.js';
import type { About } from './types.js';
import { conceptsOf, contentWordsOf } from './words.js';

/** A quantity with what its sentence says it is about, before its source is known. */
export interface Statement {
  readonly quantity: Quantity;
  readonly about: About;
}

/** A sentence with what it states. */
export interface ReadSentence extends Span {
  readonly cue: FrameCue;
  readonly mentions: readonly Mention[];
  /** The concepts of its content words, in order. */
  readonly concepts: readonly string[];
  readonly statements: readonly Statement[];
}

/**
 * Reads what the quantities of a block are about, sentence by sentence. All offsets are those of the tokens.
 *
 * @param mentions the names of the same block
 */
export function readStatements(sentences: readonly Sentence[], quantities: readonly Quantity[], mentions: readonly Mention[]): ReadSentence[] {
  return sentences.map((sentence) => {
    const own = quantities.filter((quantity) => contains(sentence, quantity));
    const named = mentions.filter((mention) => overlaps(sentence, mention));
    const words = contentWordsOf(sentence, own, named);
    return {
      start: sentence.start,
      end: sentence.end,
      cue: frameCue(sentence, own),
      mentions: named,
      concepts: conceptsOf(words),
      statements: own.map((quantity) => ({ quantity, about: aboutQuantity({ sentence, mentions: named, words, quantity }) })),
    };
  });
}
