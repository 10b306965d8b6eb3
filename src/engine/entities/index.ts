export { canonicalName } from './canonical.js';
export { findLookalikes, type Lookalike } from './lookalikes.js';
export { findMentions } from './mentions.js';
export { nationOf } from './nations.js';
export { refineMentions, type ReadBlock } from './refine.js';
export { entityOf, resolveEntities } from './resolve.js';
export { retextEntities } from './retext.js';
export type { Entity, EntityType, LocatedMention, Mention } from './types.js';
