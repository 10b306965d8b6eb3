import { canonicalName } from '../../entities/index.js';
import { isMentionedIn } from '../sentence/mentions-in-range.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

/** The names in the clause of a quantity, or in its sentence where the clause has none; by `canonicalName`. */
export function namesOf({ mentions, sentence, clause }: QuantityInSentence): ReadonlySet<string> {
  const near = mentions.filter((mention) => isMentionedIn(mention, sentence.tokens, clause));
  return new Set((near.length > 0 ? near : mentions).map((mention) => canonicalName(mention.name, mention.type)));
}
