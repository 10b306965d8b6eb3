export { aboutClaim } from './about-claim.js';
export { knownTitle, tellTitle, type ClaimTitle } from './claim-title.js';
export { titleOfGroup } from './title-of-group.js';
