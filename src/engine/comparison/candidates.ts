import { conceptOf, type Claim } from '../claims/index.js';
import { familyOf } from './family.js';
import { stateOf } from './states.js';
import { isTelling } from './values.js';

/**
 * Keys under which a claim is looked for: two claims that may be about the same thing share at least one. They keep the
 * pairs to look at few.
 *
 * @param event a key for the event of its source, where all claims of a kind are to be looked at; `null` where there are too many
 */
export function keysOf(claim: Claim, event: string | null): string[] {
  if (!isCompared(claim)) return [];
  const { about, quantity } = claim;
  const family = familyOf(claim);
  const kind = family === 'count' || family === 'rank' ? family : claim.dimension;
  const key = (value: string): string => `${kind} ${value}`;
  if (quantity.rank !== undefined) return [key(conceptOf(quantity.rank.order))];
  const words = [about.head, about.anchor, stateOf(claim), ...about.predicates, ...about.modifiers].filter((word) => word !== null);
  const value = isTelling(claim) ? [key(`= ${claim.normalized.min}`)] : [];
  return [...new Set([...words.map(key), ...value, ...(event === null ? [] : [key(`@ ${event}`)])])];
}

/** Whether a claim says enough to be compared at all. */
function isCompared({ dimension, about, quantity }: Claim): boolean {
  // When a page was last changed is no claim.
  if ((dimension === 'date' || dimension === 'time') && about.predicates.has('updat')) return false;
  // Every report names weekdays and months for many things; only days are compared.
  if (dimension === 'date') return quantity.date?.day !== undefined;
  // `after months of talks` says too little.
  return dimension !== 'duration' || quantity.qualifier !== 'vague';
}
