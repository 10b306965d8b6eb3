export { analyzeInSteps, analyzeSource } from './analyze.js';
export { byText } from './by-text.js';
export type { ReadingProblem, Source, SourceInput } from './types.js';
