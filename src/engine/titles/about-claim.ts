import type { Claim } from '../claims/index.js';
import { treeOf } from '../frames/index.js';
import type { Source } from '../sources/index.js';
import { titleOfClaim } from './title-of-claim.js';

/** What a claim is about in a few words of its sentence, to be shown in the middle of one: `people killed in the attack`. */
export function aboutClaim(claim: Claim, source: Source): string {
  const tree = treeOf(claim, source);
  return tree === null ? claim.dimension : titleOfClaim(claim, tree).text;
}
