export { GroupIndex } from './group-index.js';
export type { Group, Relation, Verdict } from './types.js';
export { judge, type Judgement } from './verdict.js';
export { quoted, valueInWords } from './words.js';
