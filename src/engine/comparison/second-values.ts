import type { Claim } from '../claims/index.js';
import { judge } from './verdict.js';

/**
 * Leaves out of a group what a source says besides its own version: a report that gives two numbers means two things (the
 * rifles of this raid, and those of all five). Its version is the claim that is most like those of the other sources.
 *
 * @param score how sure it is that two claims are about the same thing
 */
export function withoutSecondValues(group: readonly Claim[], score: (a: Claim, b: Claim) => number): Claim[] {
  const best = new Map<string, { readonly claim: Claim; readonly likeness: number }>();
  for (const claim of group) {
    const likeness = group.reduce((sum, other) => (other.uri === claim.uri ? sum : sum + likenessOf(claim, other, score)), 0);
    const known = best.get(claim.uri);
    if (known === undefined || likeness > known.likeness) best.set(claim.uri, { claim, likeness });
  }
  return group.filter((claim) => {
    const version = best.get(claim.uri)?.claim;
    return version === undefined || version === claim || judge(version, claim)?.verdict !== 'conflict';
  });
}

/** Of two equally likely claims the one whose value others give as well is the version. */
function likenessOf(a: Claim, b: Claim, score: (a: Claim, b: Claim) => number): number {
  const verdict = judge(a, b)?.verdict;
  return score(a, b) + (verdict === 'same' ? 0.3 : verdict === 'compatible' ? 0.1 : 0);
}
