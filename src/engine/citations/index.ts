export { addReferences, type Addition, type ReferencesElsewhere } from './add-references.js';
export {
  citationEdit,
  citationEditAt,
  citationPlace,
  citationText,
  citeKey,
  hasCitation,
  isCitable,
  phraseEditAt,
} from './citation.js';
export { citationKey } from './citation-key.js';
export { cslItem, hashField, hashOf, sourceField, type UnkeyedItem } from './csl-item.js';
export { editReference, type SourceFields } from './edit-reference.js';
export { withFields } from './with-fields.js';
export { identitiesOf, sourceHashOf, sourcePathOf } from './identities.js';
export { parseReferences } from './references.js';
export { citedKeys, keysCitedFor, type CitedKey } from './cited-keys.js';
