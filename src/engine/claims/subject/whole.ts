import wordsBeforeWholes from '#lexicon/words-before-wholes';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import { asSubject, type Subject } from './subject.js';

const joints = new Set(wordsBeforeWholes);

/** What a quantity is taken of: `80 percent of the haul`, `$2.5 million worth of jewels`, `$281 million in cash`; but `$4 in early trading` is not trading. */
export function wholeTakenOf({ sentence, own, clause, words }: QuantityInSentence): Subject | null {
  const next = sentence.tokens[own.end]?.lower;
  if (next === undefined || !joints.has(next)) return null;
  const subject = asSubject(
    next === 'in' ? words.words[own.end + 1] : words.words.slice(own.end, clause.end).find((word) => word != null),
  );
  return subject && { ...subject, as: 'whole' };
}
