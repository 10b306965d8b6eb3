export { analyzeSource, analyzeSources } from './analyze.js';
export { byText } from './by-text.js';
export type { Source, SourceInput } from './types.js';
