import negationWords from '#lexicon/negations';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import { tokensBeside } from '../sentence/tokens-beside.js';

/** What denies what stands before it. */
const denials = new Set(negationWords.either);

const negations = new Set([...negationWords.either, ...negationWords.before]);

/** Whether the nearest words before a quantity, or right after it, deny it. */
export function isNegated(place: QuantityInSentence): boolean {
  const { before, after } = tokensBeside(place);
  return before.some((token) => negations.has(token.lower)) || after.some((token) => denials.has(token.lower));
}
