export { analyzeSource, analyzeSources } from './analyze.js';
export type { ReadBlock, Source, SourceInput } from './types.js';
