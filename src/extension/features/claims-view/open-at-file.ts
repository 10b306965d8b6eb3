import * as vscode from 'vscode';
import type { ClaimsRow } from '../../rows/claim-rows.js';
import type { ClaimsTree } from './claims-tree.js';

/** Where there are many events, unfolds that of the file in the editor and brings it into view, once for each file that is looked at. */
export function openAtFile(view: vscode.TreeView<ClaimsRow>, tree: ClaimsTree): vscode.Disposable {
  let shownFor: string | undefined;
  const open = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    if (uri === undefined || uri === shownFor || !view.visible || tree.isSmall) return;
    const row = tree.eventOf(uri);
    if (row === undefined) return;
    shownFor = uri;
    await view.reveal(row, { select: false, focus: false, expand: true });
  };
  return vscode.Disposable.from(
    tree.onDidChangeTreeData(() => void open()),
    vscode.window.onDidChangeActiveTextEditor(() => void open()),
    view.onDidChangeVisibility(() => void open()),
  );
}
