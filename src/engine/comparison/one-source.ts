import type { Claim } from '../claims/index.js';
import type { Verdict } from './types.js';

/** How much less sure it is that two numbers of one source are versions of one claim: mostly it means two things. */
const penalty = 3;

/** The log odds that two claims of one source are about the same thing. */
export function versionsOfOneSource(a: Claim, b: Claim, verdict: Verdict, odds: number): number {
  if (verdict === 'same') return odds;
  return a.sentence.start === b.sentence.start ? -penalty : odds - penalty;
}
