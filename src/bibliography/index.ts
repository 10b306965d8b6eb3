export { metadataOf } from './metadata-of.js';
export { readReferenceFile } from './read-reference-file.js';
export { ReferenceIndex, type LocatedEntry, type ReferenceFile } from './reference-index.js';
