import { parseDecisions, withSources, type Decision, type FileReader, type JsonError } from '../engine/index.js';
import { messageOf } from '../message-of.js';
import { decisionsFileName } from './file-names.js';
import { readUtf8 } from './text-file.js';
import { childUri, uriFrom } from './uris.js';

/** What the file of a folder says that was decided on names. */
export type FolderDecisions =
  /** Of no file: none. With URIs for sources. */
  | { readonly kind: 'decisions'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[]; readonly text: string }
  /** `reason` follows the file's name: `cannot be read (…)`. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The URI of the file in which a folder keeps what was decided on names. @param folder its URI */
export function decisionsUri(folder: string): string {
  return childUri(folder, decisionsFileName);
}

/** Reads what was decided on names in a folder. @param folder its URI */
export async function readDecisions(files: Pick<FileReader, 'read'>, folder: string): Promise<FolderDecisions> {
  let text: string;
  try {
    text = (await readUtf8(files, decisionsUri(folder))) ?? '';
  } catch (error) {
    return { kind: 'unreadable', reason: messageOf(error) };
  }
  const parsed = parseDecisions(text);
  if (parsed.kind === 'broken') return { kind: 'broken', errors: parsed.errors, text };
  const decisions = parsed.items.map(({ decision }) => withSources(decision, (path) => uriFrom(folder, path)));
  return { kind: 'decisions', decisions };
}
