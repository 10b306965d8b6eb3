export { analyzeSource, analyzeSources } from './analyze.js';
export { byText } from './by-text.js';
export { saysValue, withMarks, type SourceMark } from './marked-source.js';
export type { Source, SourceInput } from './types.js';
