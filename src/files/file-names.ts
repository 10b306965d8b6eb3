/** Where the references of citations are kept, at the root of a folder: CSL-JSON. */
export const referencesFileName = 'references.json';

/** Where what an analyst decides on names is kept, inside each folder; see schemas/entities.schema.json. */
export const decisionsFileName = '.variorum/entities.json';
