import type { Claim } from '../../claims/index.js';
import type { Verdict } from '../types.js';

/** A source that gives two numbers mostly means two things. Log odds. */
const twoThings = -3;

/** How much less sure it is that they are versions of one claim where the source itself sets them against each other. Log odds. */
const slight = 0.5;

/** The log odds that two claims of one source are about the same thing. */
export function sameSourceOdds(a: Claim, b: Claim, verdict: Verdict, odds: number): number {
  if (verdict === 'same') return odds;
  return areContrasted(a, b) ? odds - slight : twoThings;
}

/** Whether one of two claims of a source stands in its headline, or two speakers give one each. */
export function areContrasted(a: Claim, b: Claim): boolean {
  if (a.sentence.start === b.sentence.start) return false;
  return (
    a.inHeadline !== b.inHeadline || (a.about.speaker !== null && b.about.speaker !== null && a.about.speaker !== b.about.speaker)
  );
}
