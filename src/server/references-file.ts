import { readFile } from 'node:fs/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathOf } from '../disk/index.js';
import { referencesFileName } from '../protocol.js';
import type { OpenDocuments } from './documents.js';
import type { Folders } from './folders.js';
import { childUri, parentUri } from './uris.js';

/**
 * Where the references of a document's citations are kept: at the root of its workspace folder; beside it where it is in
 * none; in the first folder for a text that was never saved.
 *
 * @returns `undefined` where there is no place for it
 */
export function referencesUri(uri: string, folders: Folders): string | undefined {
  const folder = folders.folderOf(uri) ?? (uri.startsWith('file:') ? parentUri(uri) : folders.uris[0]);
  return folder === undefined ? undefined : childUri(folder, referencesFileName);
}

/**
 * The references as they are now: what is open in the editor, else the file.
 *
 * @returns the text with its lines, `undefined` where there is no such file
 * @throws an error that names the file and says what to do, where it cannot be read
 */
export async function readReferences(uri: string, name: string, documents: OpenDocuments): Promise<TextDocument | undefined> {
  const open = documents.get(uri);
  if (open !== undefined) return open;
  if (!uri.startsWith('file:')) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(pathOf(uri));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`${name} cannot be read (${error instanceof Error ? error.message : String(error)}); nothing was changed.`, { cause: error });
  }
  try {
    return TextDocument.create(uri, 'json', 0, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Error(`${name} is not valid UTF-8; nothing was changed. Save it as UTF-8 and cite again.`, { cause: error });
  }
}
