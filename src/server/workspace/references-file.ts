import { referencesFileName } from '../../files/file-names.js';
import type { Folders } from './folders.js';
import { childUri, parentUri } from '../../files/uris.js';

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
