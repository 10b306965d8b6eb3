export { addReferences, type Addition } from './add-references.js';
export { citationEdit, citationText, isCitable } from './citation.js';
export { citationKey } from './citation-key.js';
export { cslItem, type CslItem, type UnkeyedItem } from './csl-item.js';
export { parseReferences, type Reference, type References } from './references.js';
