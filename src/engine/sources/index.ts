export { analyzeInSteps, analyzeSource } from './analyze.js';
export { BlockReadings } from './block-readings.js';
export { byText } from './by-text.js';
export { saysValue, withMarks, type SourceMark } from './marked-source.js';
export type { ReadBlock, ReadingProblem, Source, SourceInput } from './types.js';
