import * as l10n from '@vscode/l10n';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { append } from '../../../collections.js';
import { isCitable } from '../../../engine/index.js';
import type { Client } from '../../lsp/client.js';
import { lspEdit, workspaceEdit } from '../../lsp/workspace-edit.js';
import type { IndexView } from '../index-view.js';
import type { OpenDocuments } from '../open-documents.js';
import type { References } from '../references.js';
import { placesOf } from './keys-in-drafts.js';

interface Renaming {
  readonly view: IndexView;
  readonly references: References;
  readonly documents: OpenDocuments;
  readonly client: Client;
}

/**
 * One edit that gives a reference another key, in its files and in all drafts that cite it.
 *
 * @param near the draft in which it is asked for
 * @throws an error in words where that is no key, or another reference has it
 */
export function renameKey(
  key: string,
  name: string,
  near: string,
  { view, references, documents, client }: Renaming,
): WorkspaceEdit {
  const wanted = name.trim().replace(/^@/, '');
  const index = references.of(near);
  if (!isCitable(wanted)) throw new Error(l10n.t`A key has no blanks and braces.`);
  if (wanted !== key && index.entry(wanted) !== undefined) throw new Error(l10n.t`Another reference has the key “${wanted}”.`);
  const edits = new Map<string, TextEdit[]>();
  for (const { entry, file } of index.entries(key)) {
    append(edits, file.uri, lspEdit(file.text, { ...entry.keySpan, newText: wanted }));
  }
  for (const { draft, cited } of placesOf(key, near, view, references)) {
    append(edits, draft.uri, lspEdit(draft.text, { start: cited.start, end: cited.end, newText: wanted }));
  }
  return workspaceEdit(
    [...edits].flatMap(([uri, [edit, ...more]]) =>
      edit === undefined ? [] : [{ uri, version: documents.get(uri)?.version ?? null, edit, more, create: false }],
    ),
    client,
  );
}
