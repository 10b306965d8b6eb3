import type { Tokens } from '../../language/index.js';
import { scaled } from '../base/matches.js';
import type { Interval, Quantity } from '../base/quantity.js';
import { inCelsius } from '../kinds/temperatures.js';
import { farthest, measures } from './measures.js';
import neighbourWords from '#lexicon/neighbour-words';

/**
 * Gives a bare number that is set against a measured one its unit: `from 4.5 percent to 4.25`, `52.4 against 47.1 percent`.
 *
 * @param quantities of one sentence, in reading order
 */
export function shareUnits(tokens: Tokens, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    if (!isBare(quantity)) return quantity;
    const [before, after] = [quantities[index - 1], quantities[index + 1]];
    if (before !== undefined && isSetAgainst(tokens, before, quantity)) return inUnitOf(quantity, before);
    return after !== undefined && isSetAgainst(tokens, quantity, after) ? inUnitOf(quantity, after) : quantity;
  });
}

function isBare({ dimension, noun }: Quantity): boolean {
  return (dimension === 'number' || dimension === 'count') && noun === null;
}

/** Words that set one value of a thing against another. */
const opposing = new Set(neighbourWords.opposing);
const passedOver = new Set(neighbourWords.passedOver);

/** How far apart the two values may stand, in tokens. */
const reach = 4;

function isSetAgainst(tokens: Tokens, first: Quantity, second: Quantity): boolean {
  const measure = isBare(first) ? second : first;
  const bare = measure === first ? second : first;
  if (!measures.has(measure.dimension) || !isBare(bare)) return false;
  const between = tokens.slice(first.tokens.end, second.tokens.first).map(({ lower }) => lower);
  if (
    between.length > reach ||
    !between.some((word) => opposing.has(word)) ||
    !between.every((word) => opposing.has(word) || passedOver.has(word))
  )
    return false;
  // `from 4.5 percent to 4.25`: a bare number that something follows may count that.
  const next = tokens[bare.tokens.end];
  if (bare === second && next?.kind === 'word' && !afterBareNumber.has(next.lower)) return false;
  const [value, other] = [bare.stated.min ?? bare.stated.max, measure.stated.min ?? measure.stated.max];
  if (value === null || other === null || value * other <= 0) return false;
  return Math.max(value / other, other / value) <= farthest;
}

/** What may follow a number that counts nothing of its own. */
const afterBareNumber = new Set(neighbourWords.afterBareNumber);

function inUnitOf(quantity: Quantity, { dimension, stated, normalized }: Quantity): Quantity {
  const own: Interval = { ...quantity.stated, unit: stated.unit };
  const [from, to] = [stated.min ?? stated.max, normalized.min ?? normalized.max];
  if (dimension === 'temperature') return { ...quantity, dimension, stated: own, normalized: inCelsius(own) };
  const factor = from === null || to === null ? 1 : to / from;
  return { ...quantity, dimension, stated: own, normalized: scaled(own, factor, normalized.unit) };
}
