export { analyzeSource } from './analyze.js';
export type { ReadBlock, Source, SourceInput } from './types.js';
