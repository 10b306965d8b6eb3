import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import { tokensBeside } from '../sentence/tokens-beside.js';

const negations = new Set(['not', 'never', "didn't", 'didn’t', "wasn't", "weren't", 'denied', 'deny', 'denies', 'without']);

/** What denies what stands before it: `40 homes were not …`; but homes `without power` are homes. */
const denials = new Set([...negations].filter((word) => word !== 'without'));

/** Whether the nearest words before a quantity, or right after it, deny it. */
export function isNegated(place: QuantityInSentence): boolean {
  const { before, after } = tokensBeside(place);
  return before.some((token) => negations.has(token.lower)) || after.some((token) => denials.has(token.lower));
}
