export { keepApart, mergeEntities, rejectSpellings, renameEntity, retypeEntity, splitMention, splitSpelling } from './change.js';
export { DecidedEntities } from './decided-entities.js';
export { parseDecisions } from './parse-decisions.js';
export { editDecisions } from './edit-decisions.js';
export { findQuoted, quotationOf } from './quotation.js';
export { withSources } from './with-sources.js';
export {
  decidedTypes,
  decisionKey,
  isOnClaims,
  type ClaimDecision,
  type ClaimReference,
  type DecidedType,
  type Decision,
  type DecisionChange,
  type NameReference,
} from './types.js';
