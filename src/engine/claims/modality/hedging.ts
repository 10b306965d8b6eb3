import hedgeWords from '#lexicon/hedges';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import { tokensBeside } from '../sentence/tokens-beside.js';

const hedges = new Set(hedgeWords);

/** Whether the words beside a quantity say that it is only possible: `12 may have died`, `up to 40 are feared dead`; but `in May` is a month. */
export function isHedged(place: QuantityInSentence): boolean {
  const { before, after } = tokensBeside(place);
  return [...before, ...after].some(({ lower, text }) => hedges.has(lower) && text !== 'May');
}
