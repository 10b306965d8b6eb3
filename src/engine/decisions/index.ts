export { keepApart, mergeEntities, rejectSpellings, renameEntity, retypeEntity, splitMention, splitSpelling } from './change.js';
export { DecidedEntities, namesAmong } from './decided-entities.js';
export { parseDecisions } from './parse-decisions.js';
export { parseDecisionLines } from './decision-lines.js';
export { editDecisions, type DecisionForm } from './edit-decisions.js';
export {
  claimStatuses,
  type ClaimDecision,
  type ClaimKind,
  type ClaimReference,
  type ClaimStatus,
  type GroupDecision,
  type Stamp,
  type ThingDecision,
} from './claim-decisions.js';
export { findQuoted, quotationOf } from './quotation.js';
export { withSources } from './with-sources.js';
export {
  decidedTypes,
  decisionKey,
  isOnClaims,
  type DecidedType,
  type Decision,
  type DecisionChange,
  type NameReference,
} from './types.js';
