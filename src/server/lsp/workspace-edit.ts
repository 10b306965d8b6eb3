import type { TextDocumentEdit, TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../engine/index.js';
import type { ReadFrom } from '../../protocol.js';
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

/** An edit of files, and the texts that it was made from. */
export interface EditFrom {
  readonly edit: WorkspaceEdit;
  readonly readFrom: ReadFrom;
}

/** An edit of a file that others may write at the same time. */
export interface SharedFileEdit extends FileEdit {
  /** That it was made from; `undefined` where the file is to be made. */
  readonly text: string | undefined;
}

/** An edit that a client can check before it applies it. */
export function editFrom(edits: readonly SharedFileEdit[], client: Client): EditFrom {
  return {
    edit: workspaceEdit(edits, client),
    readFrom: Object.fromEntries(edits.map(({ uri, text }) => [uri, text ?? null])),
  };
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
