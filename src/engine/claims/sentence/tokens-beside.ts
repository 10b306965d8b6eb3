import type { Token } from '../../text/index.js';
import type { QuantityInSentence } from './quantity-in-sentence.js';

/** How near a word must stand to a quantity to change how it is said, in tokens. */
const before = 4;
const after = 3;

/** The tokens right before and right after a quantity and its noun, within its clause. */
export function tokensBeside({ sentence: { tokens }, own, clause }: QuantityInSentence): {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
} {
  return {
    before: tokens.slice(Math.max(clause.first, own.first - before), own.first),
    after: tokens.slice(own.end, Math.min(clause.end, own.end + after)),
  };
}
