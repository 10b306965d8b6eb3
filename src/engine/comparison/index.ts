export { compareGroups } from './groups/judged-group.js';
export { GroupIndex } from './groups/group-index.js';
export { RoleGroupIndex } from './groups/role-group-index.js';
export { rolesByEntity } from './groups/roles-by-entity.js';
export type { AnyClaim, Group, Relation, Verdict } from './types.js';
export { claimsIn } from './claims-in.js';
export { judge } from './verdicts/judge.js';
export { quoted } from './verdicts/quoted.js';
export { valueInWords } from './verdicts/value-in-words.js';
