import hedgeWords from '#lexicon/hedges';
import zeroWords from '#lexicon/zero-words';
import type { Quantity } from '../../quantities/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import { tokensBeside } from '../sentence/tokens-beside.js';

const hedges = new Set(hedgeWords);

/** What leaves open whether there was none: `no reports of injuries`, `no deaths were reported`. */
const openZeros = new Set(zeroWords.open);

/** Whether the words beside a quantity say that it is only possible: `12 may have died`, `up to 40 are feared dead`; but `in May` is a month. */
export function isHedged(place: QuantityInSentence): boolean {
  const { before, after } = tokensBeside(place);
  const { quantity, own, sentence } = place;
  if (isZero(quantity) && [...sentence.tokens.slice(own.first, own.end), ...after].some(({ lower }) => openZeros.has(lower)))
    return true;
  return [...before, ...after].some(({ lower, text }) => hedges.has(lower) && text !== 'May');
}

/** Whether it says that there is none of what it counts. */
function isZero({ dimension, normalized: { max } }: Quantity): boolean {
  return dimension === 'count' && max === 0;
}
