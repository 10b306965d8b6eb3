export { findMentions } from './find-mentions.js';
export { nationOf } from './gazetteer/nations.js';
export { canonicalName } from './resolution/canonical-name.js';
export { entityOfMentions } from './resolution/entity.js';
export { findLookalikes, type Lookalike } from './resolution/lookalikes.js';
export { resolveEntities } from './resolution/resolve-entities.js';
export { retextEntities } from './retext.js';
export { consistentMentions } from './rules/document-consistency.js';
export type { Entity, EntityType, LocatedMention, Mention } from './types.js';
