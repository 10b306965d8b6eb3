export { compareGroups } from './groups/judged-group.js';
export { GroupIndex } from './groups/group-index.js';
export { RoleGroupIndex, rolesByEntity } from './groups/role-group-index.js';
export type { AnyClaim, Group, Relation, Verdict } from './types.js';
export type { ReasonedVerdict } from './verdicts/reasoned-verdict.js';
export { claimsIn } from './claims-in.js';
export { judge } from './verdicts/judge.js';
export { quoted, valueInWords } from './verdicts/wording.js';
