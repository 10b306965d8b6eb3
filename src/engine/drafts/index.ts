export { checkDraft, type CheckedDraft } from './check-draft.js';
export type { SourceOfKey } from './draft-context.js';
export type { DraftStatement, DraftVerdict, StatementKind } from './types.js';
export { isDraft, type DraftOrSource, type TextKind } from './draft-kind.js';
