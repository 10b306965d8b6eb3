import { at, type Tokens } from '../../language/index.js';
import { scaled } from '../base/matches.js';
import type { Dimension, Interval, Quantity } from '../base/quantity.js';
import neighbourWords from '#lexicon/neighbour-words';

/**
 * Reads the quantities of a sentence in the light of each other: a bare number that is set against a measured one is in its
 * unit (`from 4.5 percent to 4.25`, `52.4 against 47.1 percent`), and a time that something is measured over is no bound
 * (`fell 36 percent over four years`).
 *
 * @param quantities in reading order
 */
export function relateNeighbours(tokens: Tokens, quantities: readonly Quantity[]): Quantity[] {
  const measured = quantities.map((quantity, index) => {
    if (!isBare(quantity)) return quantity;
    const [before, after] = [quantities[index - 1], quantities[index + 1]];
    if (before !== undefined && isSetAgainst(tokens, before, quantity)) return inUnitOf(quantity, before);
    return after !== undefined && isSetAgainst(tokens, quantity, after) ? inUnitOf(quantity, after) : quantity;
  });
  return measured.map((quantity, index) => (isPeriod(tokens, quantity, measured[index - 1]) ? unbounded(quantity) : quantity));
}

function isBare({ dimension, noun }: Quantity): boolean {
  return (dimension === 'number' || dimension === 'count') && noun === null;
}

const measures: ReadonlySet<Dimension> = new Set<Dimension>([
  'percent',
  'money',
  'speed',
  'temperature',
  'length',
  'mass',
  'area',
  'volume',
]);

/** Words that set one value of a thing against another. */
const opposing = new Set(neighbourWords.opposing);
const passedOver = new Set(neighbourWords.passedOver);

/** How far apart the two values may stand, in tokens. */
const reach = 4;

/** How far two values of one thing may lie apart, as a factor. */
const farthest = 10;

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
  // Degrees Fahrenheit are no multiple of degrees Celsius.
  if (dimension === 'temperature' && stated.unit !== normalized.unit) return quantity;
  const factor = from === null || to === null ? 1 : to / from;
  return { ...quantity, dimension, stated: own, normalized: scaled(own, factor, normalized.unit) };
}

const rates: ReadonlySet<Dimension> = new Set<Dimension>(['percent', 'money', 'count', 'number', 'length', 'mass']);

/** Words between a value and `over` that show it to be a bound of its own. */
const beforeBound =
  /^(?:for|in|after|of|lasted|last|took|take|within|than|to|and|,|;|:|was|were|is|are|spent|waited|with|by|at|be)$/;

/** `36 percent over four years`: what is measured stands before it in the same clause. */
function isPeriod(tokens: Tokens, quantity: Quantity, before: Quantity | undefined): boolean {
  if (quantity.dimension !== 'duration' || quantity.qualifier !== 'more than' || at(tokens, quantity.tokens.first) !== 'over')
    return false;
  if (before === undefined || !rates.has(before.dimension)) return false;
  const between = tokens.slice(before.tokens.end, quantity.tokens.first);
  return (
    between.length <= 8 &&
    !beforeBound.test(between.at(-1)?.lower ?? '') &&
    !between.some(({ text }) => /^[,;:—–]$/.test(text)) &&
    at(tokens, quantity.tokens.end) !== 'of'
  );
}

/** The value that a lower bound stands on, without the bound. */
function unbounded(quantity: Quantity): Quantity {
  const point = ({ min, unit }: Interval): Interval => ({ min, max: min, unit });
  return { ...quantity, stated: point(quantity.stated), normalized: point(quantity.normalized), qualifier: null };
}
