import { dirname } from 'node:path';
import { readReferenceFile, ReferenceIndex, type ReferenceFile } from '../bibliography/index.js';
import { diskFiles } from '../disk/index.js';
import { inWords, isNotFound, type Source, type SourceOfKey } from '../engine/index.js';
import { bibliographyGlobs, referencesFileName } from '../files/file-names.js';
import { readUtf8 } from '../files/text-file.js';
import { childUri, uriOf } from '../files/uris.js';
import { messageOf } from '../message-of.js';
import type { Inputs } from './inputs.js';

/** The references that drafts cite by, and what was wrong with them. */
export interface ReferencesRead {
  readonly sourceOfKey: (sources: readonly Source[]) => SourceOfKey;
  readonly complaints: readonly { readonly uri: string; readonly message: string }[];
}

/** Reads `references.json` and every `.bib` in the folders given and beside the drafts. */
export async function referencesOf({ folders, files, drafts }: Inputs): Promise<ReferencesRead> {
  const homes = [...new Set([...drafts, ...files].map((path) => dirname(path)).concat(folders))].map(uriOf);
  const listed = await diskFiles.list(homes, bibliographyGlobs);
  const uris = new Set([...homes.map((home) => childUri(home, referencesFileName)), ...listed]);
  const complaints: { uri: string; message: string }[] = [];
  const read: ReferenceFile[] = [];
  for (const uri of uris) {
    try {
      const text = await readUtf8(diskFiles, uri);
      if (text !== undefined) read.push(await readReferenceFile(uri, text));
    } catch (error) {
      if (!isNotFound(error)) complaints.push({ uri, message: `The file ${messageOf(error)}; its references are not known.` });
    }
  }
  const index = new ReferenceIndex(read);
  complaints.push(...index.errors.map(({ uri, message, line }) => ({ uri, message: `line ${line}: ${inWords(message)}.` })));
  return {
    sourceOfKey: (sources) => {
      const byKey = index.sourcesByKey(sources);
      return (key) => byKey.get(key);
    },
    complaints,
  };
}
