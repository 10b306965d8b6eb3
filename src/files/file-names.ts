/** Where the references of citations are kept, at the root of a folder: CSL-JSON. */
export const referencesFileName = 'references.json';

/** Further files of references, as reference managers export them. */
export const bibliographyGlobs = { include: ['**/*.bib'], exclude: ['**/node_modules/**', '**/.*', '**/.*/**'] } as const;

/** Where what an analyst decides is kept, inside each folder: on names, see schemas/entities.schema.json; on claims, see schemas/claims.schema.json. */
export const decisionFileNames = {
  names: '.variorum/entities.json',
  claims: '.variorum/claims.jsonl',
  /** In the form of earlier versions: it is read, and nothing is added to it. */
  earlierClaims: '.variorum/claims.json',
} as const;

/** Beside them, for git: what two analysts added to a file of lines is put together. */
export const attributesFile = { name: '.variorum/.gitattributes', text: '*.jsonl merge=union\n' } as const;

/** Where annotations are kept, inside each folder: one file a source, by its path. W3C Web Annotation, see schemas/annotations.schema.json. */
export const annotationsFolder = '.variorum/annotations';
