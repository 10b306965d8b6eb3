export { addToBibtex, type BibtexReferences } from './add-to-bibtex.js';
export { metadataOf } from './metadata-of.js';
export { bibtexWriter, readReferenceFile } from './read-reference-file.js';
export { ReferenceIndex, type LocatedEntry, type ReferenceFile } from './reference-index.js';
