import { addTo } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';
import { claimTypeOf } from '../features/claim-type.js';
import { peopleStateOf } from '../features/people-states.js';

/** What else a source gives that could be meant as well as one of its claims: the more, the less a match by kind alone says. */
export interface Alternatives {
  /** How many other values of what is counted or measured. */
  readonly values: number;
  /** How many other claims of its type, whatever they count. */
  readonly ofType: number;
}

const none: Alternatives = { values: 0, ofType: 0 };

/** The alternatives of each claim in its source. */
export function countAlternatives(claims: readonly Claim[]): (claim: Claim) => Alternatives {
  const values = new Map<string, Set<string>>();
  const ofType = new Map<string, number>();
  for (const claim of claims) {
    addTo(values, keyOf(claim), valueOf(claim));
    ofType.set(typeKeyOf(claim), (ofType.get(typeKeyOf(claim)) ?? 0) + 1);
  }
  const counted = new Map(
    claims.map((claim) => [
      claim,
      { values: (values.get(keyOf(claim))?.size ?? 1) - 1, ofType: (ofType.get(typeKeyOf(claim)) ?? 1) - 1 },
    ]),
  );
  return (claim) => counted.get(claim) ?? none;
}

/** Those of two claims together. */
export function alternativesOfBoth(a: Alternatives, b: Alternatives): Alternatives {
  return { values: a.values + b.values, ofType: a.ofType + b.ofType };
}

function typeKeyOf(claim: Claim): string {
  return `${claim.uri} ${claimTypeOf(claim)}`;
}

function keyOf(claim: Claim): string {
  const type = claimTypeOf(claim);
  const kind = type === 'count' || type === 'rank' ? (peopleStateOf(claim) ?? claim.about.head ?? '') : claim.dimension;
  return `${claim.uri} ${claim.frame.kind} ${type} ${kind}`;
}

function valueOf({ normalized: { min, max, unit } }: Claim): string {
  return `${min}–${max} ${unit}`;
}
