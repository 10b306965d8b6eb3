import * as vscode from 'vscode';
import type { ClaimsRow } from '../../rows/claim-rows.js';
import type { ClaimsTree } from './claims-tree.js';

/** How long the cursor must rest before the tree follows it, in milliseconds. */
const cursorRest = 150;

/** Selects the version at the cursor. */
export function followCursor(view: vscode.TreeView<ClaimsRow>, tree: ClaimsTree): vscode.Disposable {
  let waiting: NodeJS.Timeout | undefined;
  const follow = async ({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): Promise<void> => {
    const [selection] = selections;
    if (selection === undefined || !view.visible) return;
    const rows = tree.versionsAt(textEditor.document.uri.toString(), selection.active);
    const [first] = rows;
    if (first === undefined || view.selection.some((selected) => isWithin(selected, rows))) return;
    await view.reveal(first, { select: true, focus: false });
  };
  const listener = vscode.window.onDidChangeTextEditorSelection((event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void follow(event), cursorRest);
  });
  return vscode.Disposable.from(listener, new vscode.Disposable(() => clearTimeout(waiting)));
}

/** Whether a row is one of some, or a place of one. */
function isWithin(row: ClaimsRow, rows: readonly ClaimsRow[]): boolean {
  return rows.some(({ key }) => key === row.key || (row.kind === 'place' && key === row.parent.key));
}
