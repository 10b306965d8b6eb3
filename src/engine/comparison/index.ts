export { GroupIndex } from './group-index.js';
export type { Group, Relation, Verdict } from './types.js';
export type { Judgement } from './judgement.js';
export { judge } from './verdict.js';
export { quoted, valueInWords } from './words.js';
