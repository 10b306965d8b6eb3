export { KeptSources, mostBytesKept } from './kept-sources.js';
