import type { Claim } from '../claims/index.js';
import type { Source } from '../sources/index.js';
import { claimTitle } from './claim-title.js';

/** What a claim is about in a few words of its sentence, to be shown in the middle of one: `people killed in the attack`. */
export function aboutClaim(claim: Claim, source: Source): string {
  return claimTitle(claim, source)?.text ?? claim.dimension;
}
