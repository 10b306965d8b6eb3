export { analyzeSource, analyzeSources } from './analyze.js';
export type { Source, SourceInput } from './types.js';
