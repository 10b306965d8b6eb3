export { compareGroups } from './group.js';
export { GroupIndex } from './group-index.js';
export { RoleGroupIndex, rolesByEntity } from './role-groups.js';
export type { AnyClaim, Group, Relation, Verdict } from './types.js';
export type { Judgement } from './judgement.js';
export { claimsIn } from './claims-in.js';
export { judge } from './verdict.js';
export { quoted, valueInWords } from './words.js';
