import type { Tokens } from '../../language/index.js';
import { spanOf } from './token-spans.js';
import type { Interval, Quantity } from './quantity.js';

/** What is known of every quantity that a rule makes; all else has a default. */
export type QuantityReading = Pick<Quantity, 'dimension' | 'stated'> &
  Partial<Omit<Quantity, 'dimension' | 'stated' | 'tokens' | 'start' | 'end'>>;

/** Builds a quantity from what a rule read between two token indices, half-open. */
export function quantityOf(tokens: Tokens, first: number, end: number, reading: QuantityReading): Quantity {
  const span = spanOf(tokens, first, end);
  // Not spread: two spreads in one literal take this, which is asked for every quantity, three times as long.
  return {
    start: span.start,
    end: span.end,
    tokens: { first, end },
    normalized: reading.stated,
    qualifier: null,
    approximate: false,
    scope: null,
    scopeSpan: null,
    noun: null,
    ...reading,
  };
}

/** The interval of a date, whose value is in its own fields. */
export const noInterval: Interval = { min: null, max: null, unit: '' };
