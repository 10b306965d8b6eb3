import { at, type Tokens } from '../../language/index.js';
import type { Dimension, Interval, Quantity } from '../base/quantity.js';
import neighbourWords from '#lexicon/neighbour-words';

/**
 * Takes the bound off a time that something is measured over: in `fell 36 percent over four years` they are four years.
 *
 * @param quantities of one sentence, in reading order
 */
export function unboundPeriods(tokens: Tokens, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, index) =>
    isPeriod(tokens, quantity, quantities[index - 1]) ? unbounded(quantity) : quantity,
  );
}

const rates: ReadonlySet<Dimension> = new Set<Dimension>(['percent', 'money', 'count', 'number', 'length', 'mass']);

/** Words between a value and `over` that show it to be a bound of its own. */
const beforeBound = new Set(neighbourWords.beforeBound);

/** `36 percent over four years`: what is measured stands before it in the same clause. */
function isPeriod(tokens: Tokens, quantity: Quantity, before: Quantity | undefined): boolean {
  if (quantity.dimension !== 'duration' || quantity.qualifier !== 'more than' || at(tokens, quantity.tokens.first) !== 'over')
    return false;
  if (before === undefined || !rates.has(before.dimension)) return false;
  const between = tokens.slice(before.tokens.end, quantity.tokens.first);
  return (
    between.length <= 8 &&
    !beforeBound.has(between.at(-1)?.lower ?? '') &&
    !between.some(({ text }) => /^[,;:—–]$/.test(text)) &&
    at(tokens, quantity.tokens.end) !== 'of'
  );
}

/** The value that a lower bound stands on, without the bound. */
function unbounded(quantity: Quantity): Quantity {
  const point = ({ min, unit }: Interval): Interval => ({ min, max: min, unit });
  return { ...quantity, stated: point(quantity.stated), normalized: point(quantity.normalized), qualifier: null };
}
