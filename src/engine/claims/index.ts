export { resolveDate } from './dates.js';
export { placeClaims, type SourceContext } from './place.js';
export { readStatements, type ReadSentence, type Statement } from './read.js';
export { retextClaims } from './retext.js';
export type { About, Claim, ClaimPlace, DateInterval, Frame } from './types.js';
