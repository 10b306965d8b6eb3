import * as vscode from 'vscode';

/**
 * Whether VS Code looks for fixes elsewhere in the line of the cursor.
 *
 * Where the cursor has none it asks again at the end of each problem of the line (`editor.codeActionWidget.includeNearbyQuickFixes`)
 * and puts what it gets into one menu. Our fixes speak of one claim or name, and would be taken for those of what is under
 * the cursor. Such a question is told by its place: no cursor stands there.
 */
export function isNearbySearch(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): boolean {
  if (context.triggerKind !== vscode.CodeActionTriggerKind.Invoke || !range.isEmpty) return false;
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  const selections = editors.flatMap((editor) => editor.selections);
  return selections.length > 0 && !selections.some((selection) => selection.contains(range));
}
