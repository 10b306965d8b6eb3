export { analyzeSource, analyzeSources } from './analyze.js';
export { copiesAmong } from './copies.js';
export { byText } from './by-text.js';
export type { ReadBlock, Source, SourceInput } from './types.js';
