import { diskFiles } from '../disk/index.js';
import { inWords, type Decision } from '../engine/index.js';
import { decisionUris, readDecisions } from '../files/decision-file.js';
import { uriOf } from '../files/uris.js';

/** What analysts decided on the names and claims of some folders. */
export interface DecisionsRead {
  readonly decisions: readonly Decision[];
  /** What was wrong with a file, by its URI. */
  readonly complaints: readonly { readonly uri: string; readonly message: string }[];
}

/** Reads what was decided in each folder, where there are such files. @param folders absolute paths */
export async function decisionsOf(folders: readonly string[]): Promise<DecisionsRead> {
  const read = await Promise.all(
    folders.map(uriOf).flatMap((folder) => decisionUris(folder).map((uri) => decisionsIn(uri, folder))),
  );
  return { decisions: read.flatMap(({ decisions }) => decisions), complaints: read.flatMap(({ complaints }) => complaints) };
}

async function decisionsIn(uri: string, folder: string): Promise<DecisionsRead> {
  const complaint = (message: string): DecisionsRead => ({ decisions: [], complaints: [{ uri, message }] });
  const read = await readDecisions(diskFiles, uri, folder);
  switch (read.kind) {
    case 'decisions':
      return { decisions: read.decisions, complaints: [] };
    case 'unreadable':
      return complaint(`The file ${inWords(read.reason)}. None of its decisions count; mend it.`);
    case 'broken': {
      const [first] = read.errors;
      const where = first === undefined ? '' : `line ${first.line}, column ${first.column}: ${inWords(first.message)}. `;
      return complaint(`${where}None of its decisions count; mend it.`);
    }
  }
}
