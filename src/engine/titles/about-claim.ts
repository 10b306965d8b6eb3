import type { Claim } from '../claims/index.js';
import { placeIn, treeOf } from '../frames/index.js';
import type { Source } from '../sources/index.js';
import { titleOfClaim } from './title-of-claim.js';

/** What a claim is about in a few words of its sentence, to be shown in the middle of one: `people killed in the attack`. */
export function aboutClaim(claim: Claim, source: Source): string {
  const tree = treeOf(claim, source);
  const place = tree === null ? null : placeIn(claim, tree);
  return place === null ? claim.dimension : titleOfClaim(place).text;
}
