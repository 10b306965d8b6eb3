import { conceptOf, type Claim } from '../claims/index.js';

/**
 * Keys under which a claim is looked for: two claims about the same thing share at least one. They keep the pairs to look
 * at few: `matchScore` is 0, or nearly so, for pairs that share none.
 */
export function keysOf({ dimension, about, quantity }: Claim): string[] {
  // Every report names weekdays and months for many things; only days are compared.
  if (dimension === 'date' && (quantity.date?.day === undefined || about.predicates.has('updat'))) return [];
  if (dimension === 'time' && about.predicates.has('updat')) return [];
  // `after months of talks` says too little to be compared.
  if (dimension === 'duration' && quantity.qualifier === 'vague') return [];
  const kind = dimension === 'number' ? 'count' : dimension;
  const key = (value: string): string => `${kind} ${value}`;
  if (quantity.rank !== undefined) return [key(conceptOf(quantity.rank.order))];
  if (about.anchor !== null) return [key(about.anchor)];
  const named = about.head === null ? [] : [key(about.head)];
  return [...new Set([...named, ...[...about.predicates].map(key), ...(kind === 'money' ? [key(quantity.normalized.unit)] : [])])];
}
