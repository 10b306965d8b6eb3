export { aboutClaim } from './about-claim.js';
export { titleOfGroup } from './title-of-group.js';
