import temporalCues from '#lexicon/temporal-cues';
import type { Interval, Quantity } from '../../quantities/index.js';
import type { Sentence } from '../../text/index.js';

const later = new Set(temporalCues.later);
const sooner = new Set(temporalCues.sooner);
const day = 86_400;

/**
 * Reads what a source counts from a clock time that it said before as a time of its own: in `At noon it fell. Three hours later …`
 * they are 15:00.
 *
 * @param quantities of the sentence, in reading order
 * @param before the last clock time that the sentences before it said
 */
export function timesCounted(sentence: Sentence, quantities: readonly Quantity[], before: Quantity | null): Quantity[] {
  let last = before;
  return quantities.map((quantity) => {
    const counted = last === null ? quantity : countedFrom(last, quantity, sentence.tokens);
    if (isPoint(counted)) last = counted;
    return counted;
  });
}

/** The last clock time of a sentence, which the next may count from. */
export function lastTimeOf(quantities: readonly Quantity[], before: Quantity | null): Quantity | null {
  return quantities.findLast(isPoint) ?? before;
}

function isPoint({ dimension, stated: { min, max } }: Quantity): boolean {
  return dimension === 'time' && min !== null && min === max;
}

function countedFrom(start: Quantity, quantity: Quantity, tokens: Sentence['tokens']): Quantity {
  const word = tokens[quantity.tokens.end];
  const { min, max } = quantity.normalized;
  const sign = later.has(word?.lower ?? '') ? 1 : sooner.has(word?.lower ?? '') ? -1 : 0;
  if (quantity.dimension !== 'duration' || word === undefined || sign === 0 || min === null || min !== max || min >= day)
    return quantity;
  const seconds = ((start.stated.min ?? 0) + sign * min + day) % day;
  const stated: Interval = { min: seconds, max: seconds, unit: 's' };
  return {
    ...quantity,
    dimension: 'time',
    stated,
    normalized: stated,
    end: word.end,
    tokens: { first: quantity.tokens.first, end: quantity.tokens.end + 1 },
    qualifier: quantity.qualifier ?? start.qualifier,
    approximate: quantity.approximate || start.approximate,
    ...(start.zone !== undefined && { zone: start.zone }),
  };
}
