export { canonicalName } from './resolution/canonical-name.js';
export { findLookalikes, type Lookalike } from './resolution/lookalikes.js';
export { findMentions } from './find-mentions.js';
export { nationOf } from './gazetteer/nations.js';
export { consistentMentions, type BlockMentions } from './rules/document-consistency.js';
export { entityOf, resolveEntities } from './resolution/resolve-entities.js';
export { retextEntities } from './retext.js';
export type { Entity, EntityType, LocatedMention, Mention } from './types.js';
