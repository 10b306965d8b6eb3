export { addReferences, type Addition } from './add-references.js';
export { citationEdit, citationEditAt, citationText, hasCitation, isCitable } from './citation.js';
export { citationKey } from './citation-key.js';
export { cslItem, type UnkeyedItem } from './csl-item.js';
export { parseReferences } from './references.js';
