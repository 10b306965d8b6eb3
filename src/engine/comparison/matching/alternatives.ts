import { addTo } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';
import { claimTypeOf } from '../features/claim-type.js';
import { peopleStateOf } from '../features/people-states.js';

/** How many other values the source of each claim gives that could be meant as well: the more, the less a match by kind alone says. */
export function countAlternatives(claims: readonly Claim[]): Map<Claim, number> {
  const values = new Map<string, Set<string>>();
  const keys = claims.map(keyOf);
  claims.forEach((claim, index) => {
    addTo(values, keys[index] ?? '', valueOf(claim));
  });
  return new Map(claims.map((claim, index) => [claim, (values.get(keys[index] ?? '')?.size ?? 1) - 1]));
}

function keyOf(claim: Claim): string {
  const type = claimTypeOf(claim);
  const kind = type === 'count' || type === 'rank' ? (peopleStateOf(claim) ?? claim.about.head ?? '') : claim.dimension;
  return `${claim.uri} ${claim.frame.kind} ${type} ${kind}`;
}

function valueOf({ normalized: { min, max, unit } }: Claim): string {
  return `${min}–${max} ${unit}`;
}
