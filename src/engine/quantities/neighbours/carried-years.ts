import { at, type Tokens } from '../../language/index.js';
import type { PartialDate, Quantity } from '../base/quantity.js';
import { yearsCarried } from '../dates/date-order.js';
import dateWords from '#lexicon/date-words';

/**
 * Gives a day the year of the one that it is told with: `2pm on 1 June 2000 until 2am on 2 June`, `3 March and 5 April 1990`.
 *
 * @param quantities of one sentence, in reading order
 */
export function carryYears(tokens: Tokens, quantities: readonly Quantity[]): Quantity[] {
  const dates = quantities.filter(({ date }) => date?.month !== undefined);
  if (dates.length < 2) return [...quantities];
  const carried = new Map<Quantity, PartialDate>();
  const dateOf = (quantity: Quantity): PartialDate => carried.get(quantity) ?? quantity.date ?? {};
  const carry = (first: Quantity, second: Quantity): void => {
    if (!areTold(tokens, quantities, first, second)) return;
    const [one, other] = yearsCarried(dateOf(first), dateOf(second));
    if (one.year !== dateOf(first).year) carried.set(first, one);
    if (other.year !== dateOf(second).year) carried.set(second, other);
  };
  const pairs = dates.slice(1).map((second, index) => [dates[index] ?? second, second] as const);
  for (const [first, second] of pairs) carry(first, second);
  for (const [first, second] of [...pairs].reverse()) carry(first, second);
  return quantities.map((quantity) => (carried.has(quantity) ? { ...quantity, date: dateOf(quantity) } : quantity));
}

const joining = new Set([...dateWords.betweenDates, '-', '–', '—']);
const listing = new Set(dateWords.listing);
const beside = new Set(dateWords.besideEnds);

/** Whether two dates are the ends of one range, clock times beside them, or follow each other in a list. */
function areTold(tokens: Tokens, quantities: readonly Quantity[], first: Quantity, second: Quantity): boolean {
  if (first.dateEnd !== undefined || second.dateEnd !== undefined) return false;
  const between: string[] = [];
  for (let index = first.tokens.end; index < second.tokens.first; index++)
    if (!isInTime(quantities, index)) between.push(at(tokens, index));
  if (between.length > 0 && between.every((word) => listing.has(word))) return true;
  return between.some((word) => joining.has(word)) && between.every((word) => joining.has(word) || beside.has(word));
}

function isInTime(quantities: readonly Quantity[], index: number): boolean {
  return quantities.some(({ dimension, tokens: { first, end } }) => dimension === 'time' && first <= index && index < end);
}
