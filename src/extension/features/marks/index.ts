import * as vscode from 'vscode';
import { markKinds, type MarksResult } from '../../../protocol.js';
import type { Session } from '../../session.js';
import { rangeOf } from '../../session.js';
import { chooseMarks, shownKinds } from './choice.js';
import { createDecorations } from './decorations.js';

/**
 * Marks names, numbers and differing claims in the visible editors. VS Code itself keeps marks in place while the text
 * changes; they are drawn anew when the server has read the change.
 */
export function register(session: Session): vscode.Disposable {
  const decorations = createDecorations();

  const refresh = async (editor: vscode.TextEditor): Promise<void> => {
    const marks = await session.marks(editor.document);
    // An answer about an older text would put the marks in wrong places; the newer one is on its way.
    if (marks === null || (marks.version !== null && marks.version !== editor.document.version)) return;
    draw(editor, marks);
  };
  const draw = (editor: vscode.TextEditor, marks: MarksResult): void => {
    const shown = shownKinds(editor.document);
    for (const kind of markKinds) {
      editor.setDecorations(decorations[kind], shown.has(kind) ? marks.ranges[kind].map(rangeOf) : []);
    }
  };
  const refreshAll = (editors: readonly vscode.TextEditor[]): void => {
    for (const editor of editors) void refresh(editor);
  };

  return vscode.Disposable.from(
    ...Object.values(decorations),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    session.onDidChangeMarks((uris) => {
      const changed = new Set(uris.map(String));
      refreshAll(vscode.window.visibleTextEditors.filter((editor) => changed.has(editor.document.uri.toString())));
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('variorum.marks')) refreshAll(vscode.window.visibleTextEditors);
    }),
    vscode.commands.registerCommand('variorum.chooseMarks', chooseMarks),
  );
}
