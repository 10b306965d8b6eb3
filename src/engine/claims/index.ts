export { claimId } from './claim-id.js';
export { speakerAsWritten } from './modality/speaker-as-written.js';
export { placeClaims, type SourceContext } from './place-claims.js';
export { readStatements, type ReadSentence } from './read-statements.js';
export { retextClaims } from './retext.js';
export { ageOfBirth } from './time/birth-years.js';
export type { EventFrame } from './time/event-frame.js';
export { resolveDate, resolveSpan, type DateInterval } from './time/resolve-date.js';
export type { About, Claim, ClaimPlace } from './types.js';
