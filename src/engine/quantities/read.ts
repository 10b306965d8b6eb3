import type { Sentence } from '../text/index.js';
import { readNoun } from './nouns.js';
import { readNumeral } from './numerals.js';
import { quantityOf } from './quantity.js';
import type { Quantity } from './types.js';

/** Reads the quantities of a sentence, in reading order. */
export function readQuantities(sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const quantities: Quantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const numeral = readNumeral(tokens, index);
    if (numeral === null) {
      index++;
      continue;
    }
    const noun = readNoun(tokens, numeral.end, numeral.value === 1 ? 'singular' : 'plural')?.noun ?? null;
    const stated = { min: numeral.value, max: numeral.value, unit: '' };
    quantities.push(quantityOf(tokens, index, numeral.end, { dimension: noun === null ? 'number' : 'count', stated, noun }));
    index = numeral.end;
  }
  return quantities;
}
