export { locateProblems, type JsonError, type JsonProblem } from './json-error.js';
export { parseStrictly } from './parse-strictly.js';
