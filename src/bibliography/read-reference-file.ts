import type { BibtexReferences } from './add-to-bibtex.js';
import { readCslJson } from './read-csl-json.js';
import type { ReferenceFile } from './reference-index.js';

/** Reads a file of references by its ending: `.bib`, else CSL-JSON. What reads BibTeX is loaded when the first such file comes. */
export async function readReferenceFile(uri: string, text: string): Promise<ReferenceFile> {
  if (!/\.bib$/i.test(uri)) return { uri, text, ...readCslJson(text) };
  const { readBibtex } = await import('./read-bibtex.js');
  return { uri, text, ...readBibtex(text) };
}

/** What writes BibTeX, loaded when it is first wanted. */
export async function bibtexWriter(): Promise<BibtexReferences['write']> {
  const { writeBibtex } = await import('./write-bibtex.js');
  return writeBibtex;
}
