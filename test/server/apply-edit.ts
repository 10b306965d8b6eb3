import { CreateFile, TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * Applies an edit to texts by URI, as an editor does.
 *
 * @returns all texts afterwards, and the files that were made
 */
export function applyEdit(
  edit: WorkspaceEdit | undefined,
  before: Readonly<Record<string, string>>,
): { texts: Record<string, string>; created: string[] } {
  const texts = { ...before };
  const created: string[] = [];
  for (const change of edit?.documentChanges ?? []) {
    if (CreateFile.is(change)) {
      texts[change.uri] ??= '';
      created.push(change.uri);
    } else if (TextDocumentEdit.is(change)) {
      const { uri } = change.textDocument;
      const text = texts[uri];
      if (text === undefined) throw new Error(`${uri} is edited but was not made.`);
      texts[uri] = TextDocument.applyEdits(
        TextDocument.create(uri, '', 0, text),
        change.edits.filter((each) => TextEdit.is(each)),
      );
    }
  }
  return { texts, created };
}
