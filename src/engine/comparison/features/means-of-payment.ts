import type { About } from '../../claims/index.js';
import { conceptOf } from '../../language/index.js';
import words from '#lexicon/means-of-payment';

const means = [...new Set(words.map(conceptOf))];

/** How many of the ways to pay for something the words about a sum name. */
export function meansOfPaymentIn({ head, predicates }: About): number {
  return means.filter((word) => head === word || predicates.has(word)).length;
}
