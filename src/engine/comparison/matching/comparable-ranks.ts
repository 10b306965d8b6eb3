import type { Claim } from '../../claims/index.js';
import { conceptOf } from '../../language/index.js';

/** Whether two ranks can rank the same: by the same superlative, or in a sequence since when they hold. */
export function areComparableRanks(a: Claim, b: Claim): boolean {
  const [one, other] = [a.quantity.rank, b.quantity.rank];
  if (one === undefined || other === undefined) return one === other;
  if (one.kind !== other.kind || (one.kind === 'ordinal' && a.about.aspect !== 'since')) return false;
  return conceptOf(one.order) === conceptOf(other.order);
}
