import type { Span } from '../../text/index.js';
import type { Quantity } from './quantity.js';

/** The same quantity with all its offsets moved: what was read in a block, in the offsets of its source. */
export function moveQuantity(quantity: Quantity, by: number): Quantity {
  if (by === 0) return quantity;
  const { scopeSpan, noun, rank } = quantity;
  return {
    ...move(quantity, by),
    scopeSpan: scopeSpan && move(scopeSpan, by),
    noun: noun && move(noun, by),
    ...(rank && { rank: { ...rank, since: rank.since && move(rank.since, by), among: rank.among && move(rank.among, by) } }),
  };
}

function move<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
