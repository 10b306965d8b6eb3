export { analyzeInSteps, analyzeSource } from './analyze.js';
export { copiesAmong } from './copies.js';
export { byText } from './by-text.js';
export type { ReadBlock, ReadingProblem, Source, SourceInput } from './types.js';
