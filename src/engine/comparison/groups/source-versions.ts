import type { Claim } from '../../claims/index.js';
import { areContrasted } from '../matching/same-source.js';
import { judge } from '../verdicts/judge.js';

/**
 * Splits claims that were grouped into those that give one version a source, and what sources say besides: a report that
 * gives two numbers means two things (the rifles of this raid, and those of all five), unless it sets them against each other.
 * A source's version is the claim that is most like those of the other sources.
 *
 * @param odds the log odds that two claims are about the same thing
 */
export function splitVersions(
  group: readonly Claim[],
  odds: (a: Claim, b: Claim) => number,
): { readonly versions: Claim[]; readonly rest: Claim[] } {
  const best = new Map<string, { readonly claim: Claim; readonly support: number }>();
  for (const claim of group) {
    const support = group.reduce((sum, other) => (other.uri === claim.uri ? sum : sum + supportOf(claim, other, odds)), 0);
    const known = best.get(claim.uri);
    if (known === undefined || support > known.support) best.set(claim.uri, { claim, support });
  }
  const isVersion = (claim: Claim): boolean => {
    const version = best.get(claim.uri)?.claim;
    if (version === undefined || version === claim || judge(version, claim)?.verdict !== 'conflict') return true;
    if (version.sentence.start === claim.sentence.start) return false;
    return areContrasted(version, claim) || likenessToOthers(claim, group, odds) >= likelyVersion;
  };
  return { versions: group.filter(isVersion), rest: group.filter((claim) => !isVersion(claim)) };
}

/** Log odds from which on a second value is a version all the same. */
const likelyVersion = 0.8;

/** The mean log odds that a claim is about the same thing as those of other sources. */
function likenessToOthers(claim: Claim, group: readonly Claim[], odds: (a: Claim, b: Claim) => number): number {
  const others = group.filter((other) => other.uri !== claim.uri);
  return others.reduce((sum, other) => sum + odds(claim, other), 0) / Math.max(1, others.length);
}

/** Of two equally likely claims the one whose value others give as well is the version. */
function supportOf(a: Claim, b: Claim, odds: (a: Claim, b: Claim) => number): number {
  const verdict = judge(a, b)?.verdict;
  return odds(a, b) + (verdict === 'same' ? 1 : verdict === 'compatible' ? 0.3 : 0);
}
