import type { ComparedClaim } from '../../protocol/comparison.js';

export type Order = 'value' | 'published';

/** Claims by value, as they come, or by the day of their sources; those without a day come last. */
export function inOrder(claims: readonly ComparedClaim[], order: Order): readonly ComparedClaim[] {
  if (order === 'value') return claims;
  const key = ({ place: { source } }: ComparedClaim): string => source.published ?? '~';
  return claims.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
