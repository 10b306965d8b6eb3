import { diskFiles } from '../disk/index.js';
import type { Decision } from '../engine/index.js';
import { decisionsUri, readDecisions } from '../files/decision-file.js';
import { uriOf } from '../files/uris.js';

/** What analysts decided on the names of some folders. */
export interface DecisionsRead {
  readonly decisions: readonly Decision[];
  /** What was wrong with a file, by its URI. */
  readonly complaints: readonly { readonly uri: string; readonly message: string }[];
}

/** Reads `.variorum/entities.json` of each folder, where there is one. @param folders absolute paths */
export async function decisionsOf(folders: readonly string[]): Promise<DecisionsRead> {
  const read = await Promise.all(folders.map((folder) => decisionsIn(uriOf(folder))));
  return { decisions: read.flatMap(({ decisions }) => decisions), complaints: read.flatMap(({ complaints }) => complaints) };
}

async function decisionsIn(folder: string): Promise<DecisionsRead> {
  const complaint = (message: string): DecisionsRead => ({ decisions: [], complaints: [{ uri: decisionsUri(folder), message }] });
  const read = await readDecisions(diskFiles, folder);
  switch (read.kind) {
    case 'decisions':
      return { decisions: read.decisions, complaints: [] };
    case 'unreadable':
      return complaint(`The file ${read.reason}. No decisions on names count; mend it.`);
    case 'broken': {
      const [first] = read.errors;
      const where = first === undefined ? '' : `line ${first.line}, column ${first.column}: ${first.message}. `;
      return complaint(`${where}No decisions on names count; mend it.`);
    }
  }
}
