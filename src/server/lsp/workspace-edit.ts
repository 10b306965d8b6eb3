import type { TextDocumentEdit, TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../engine/index.js';
import type { Client } from './client.js';

/** An edit of one file. */
export interface FileEdit {
  readonly uri: string;
  /** Where it is open. */
  readonly version: number | null;
  readonly edit: LspTextEdit;
  /** Further ones of the same text, which touch neither it nor each other. */
  readonly more?: readonly LspTextEdit[];
  /** Whether the file is to be made first. */
  readonly create: boolean;
}

/** A client that cannot make files gets the edit alone: most make a new document of it. */
export function workspaceEdit(edits: readonly FileEdit[], client: Client): WorkspaceEdit {
  if (!client.editsByVersion)
    return { changes: Object.fromEntries(edits.map(({ uri, edit, more = [] }) => [uri, [edit, ...more]])) };
  return {
    documentChanges: edits.flatMap(({ uri, version, edit, more = [], create }) => {
      const change: TextDocumentEdit = { textDocument: { uri, version }, edits: [edit, ...more] };
      if (!create || !client.createsFiles) return [change];
      return [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }, change];
    }),
  };
}

/** An edit by offsets as one by lines. @param text of the file; `undefined` where it is to be made */
export function lspEdit(text: string | undefined, { start, end, newText }: TextEdit): LspTextEdit {
  const lines = TextDocument.create('', '', 0, text ?? '');
  return { range: { start: lines.positionAt(start), end: lines.positionAt(end) }, newText };
}
