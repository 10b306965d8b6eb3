import * as vscode from 'vscode';
import { documentLanguages } from '../../../protocol.js';
import type { Session } from '../../session/session.js';
import { chooseMarks } from './chosen-kinds.js';
import { Drawing, editorsOf } from './drawing.js';

/** How long the text must rest after an edit before its marks are drawn anew, in milliseconds: after the server has read it. */
const typingRest = 450;

/**
 * Marks names, numbers and differing claims in the visible editors. VS Code itself keeps marks in place while the text
 * changes; they are drawn anew when the typing rests, and when the server says that they changed.
 */
export function register(session: Session): vscode.Disposable {
  const drawing = new Drawing();
  const waiting = new Map<vscode.TextDocument, NodeJS.Timeout>();

  const refresh = async (document: vscode.TextDocument): Promise<void> => {
    if (vscode.languages.match([...documentLanguages], document) === 0) return;
    const marks = await session.marks(document);
    // An answer about an older text would put the marks in wrong places. The edit that overtook it asks again when it rests.
    if (marks === null || (marks.version !== null && marks.version !== document.version)) return;
    drawing.draw(document, marks);
  };
  const refreshWhere = (condition: (document: vscode.TextDocument) => boolean): void => {
    const documents = new Set(vscode.window.visibleTextEditors.map((editor) => editor.document));
    for (const document of documents) if (condition(document)) void refresh(document);
  };
  const refreshAtRest = (document: vscode.TextDocument): void => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    if (editorsOf(document).length === 0) return;
    const timer = setTimeout(() => {
      waiting.delete(document);
      void refresh(document);
    }, typingRest);
    waiting.set(document, timer);
  };

  return vscode.Disposable.from(
    drawing,
    new vscode.Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
    vscode.window.onDidChangeVisibleTextEditors(() => refreshWhere(() => true)),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => drawing.scrolled(textEditor)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => refreshAtRest(document)),
    session.onDidChangeMarks((uris) => {
      const changed = new Set(uris.map(String));
      // One that is being typed in is asked for when the typing rests.
      refreshWhere((document) => changed.has(document.uri.toString()) && !waiting.has(document));
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('variorum.marks')) refreshWhere(() => true);
    }),
    vscode.commands.registerCommand('variorum.chooseMarks', chooseMarks),
  );
}
