import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { uriOf } from '../disk/index.js';
import { decode, parseDecisions, withSources, type Decision } from '../engine/index.js';

/** What analysts decided on the names of some folders. */
export interface DecisionsRead {
  readonly decisions: readonly Decision[];
  /** What was wrong with a file, by its path. */
  readonly complaints: readonly { readonly path: string; readonly message: string }[];
}

/** Reads `.variorum/entities.json` of each folder, where there is one. @param folders absolute paths */
export async function readDecisions(folders: readonly string[]): Promise<DecisionsRead> {
  const read = await Promise.all(folders.map(readFolder));
  return { decisions: read.flatMap(({ decisions }) => decisions), complaints: read.flatMap(({ complaints }) => complaints) };
}

async function readFolder(folder: string): Promise<DecisionsRead> {
  const path = join(folder, '.variorum', 'entities.json');
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return {
      decisions: [],
      complaints: isMissing ? [] : [{ path, message: `Cannot be read (${String(error)}); no decisions on names count.` }],
    };
  }
  const decoded = decode(bytes);
  const file = parseDecisions(decoded.kind === 'text' ? decoded.text : '?');
  if (file.kind === 'decisions')
    return {
      decisions: file.items.map(({ decision }) => withSources(decision, (source) => uriOf(resolve(folder, source)))),
      complaints: [],
    };
  const [first] = file.errors;
  const where = first === undefined ? '' : `line ${first.line}, column ${first.column}: ${first.message}. `;
  return { decisions: [], complaints: [{ path, message: `${where}No decisions on names count; mend it.` }] };
}
