export { locateProblems, type JsonError, type JsonProblem } from './json-error.js';
export { parseStrictly } from './parse-strictly.js';
export { insertItem, removeItem } from './edit-list.js';
export { onOneLine } from './on-one-line.js';
