import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import type { ContentWord } from '../sentence/sentence-words.js';

/** What a list calls a number, as in `Size: 16,850 acres`, `Homes destroyed: 127`: the noun before the colon, and before what narrows it. */
export function listLabel({ sentence: { tokens }, words: { words }, own, clause }: QuantityInSentence): ContentWord | null {
  if (tokens[own.first - 1]?.text !== ':') return null;
  let noun: ContentWord | null = null;
  for (let at = clause.first; at < own.first - 1; at++) {
    const word = words[at];
    if (word == null || (noun !== null && word.lower.endsWith('ed'))) {
      if (noun !== null) return noun;
    } else noun = word;
  }
  return noun;
}
