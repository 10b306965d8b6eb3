import * as vscode from 'vscode';
import type { ClaimsResult } from '../../../protocol.js';
import type { Session } from '../../session.js';
import { groupIdOf, type ClaimsNode } from './nodes.js';
import { ClaimsTree } from './tree.js';

export { ClaimsTree, groupIdOf };

export interface RegisteredClaimsView {
  readonly tree: ClaimsTree;
  readonly view: vscode.Disposable;
}

/** How long the cursor must rest before the tree follows it, in milliseconds. */
const rest = 150;

/** The panel: a tree of the differing claims, which follows the cursor. */
export function register(session: Session, context: vscode.ExtensionContext): RegisteredClaimsView {
  const tree = new ClaimsTree(session, context.extensionUri);
  const view = vscode.window.createTreeView('variorum.claims', { treeDataProvider: tree, showCollapseAll: true });
  const agreeing = (shown: boolean) => (): void => {
    tree.showAgreeing(shown);
    void vscode.commands.executeCommand('setContext', 'variorum.showsAgreeing', shown);
  };
  return {
    tree,
    view: vscode.Disposable.from(
      view,
      session.onDidChangeClaims((claims) => {
        tree.update(claims);
        announce(view, claims);
      }),
      followCursor(view, tree),
      vscode.commands.registerCommand('variorum.showAgreeing', agreeing(true)),
      vscode.commands.registerCommand('variorum.hideAgreeing', agreeing(false)),
      vscode.commands.registerCommand('variorum.copyValue', async (node: ClaimsNode | undefined) => {
        if (node?.kind === 'version') await vscode.env.clipboard.writeText(node.version.value);
      }),
    ),
  };
}

/** The number of conflicts on the icon, and what the view says when it is empty. */
function announce(view: vscode.TreeView<ClaimsNode>, { counts, indexing }: ClaimsResult): void {
  const { conflicts, differences, sources } = counts;
  view.badge = conflicts === 0 ? undefined : { value: conflicts, tooltip: vscode.l10n.t('{0} conflicting claims', conflicts) };
  const state = indexing ? 'reading' : sources === 0 ? 'noSources' : conflicts + differences === 0 ? 'noDifferences' : 'differences';
  void vscode.commands.executeCommand('setContext', 'variorum.state', state);
}

function followCursor(view: vscode.TreeView<ClaimsNode>, tree: ClaimsTree): vscode.Disposable {
  let waiting: NodeJS.Timeout | undefined;
  const follow = async ({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): Promise<void> => {
    const [selection] = selections;
    if (selection === undefined || !view.visible) return;
    const node = tree.versionAt(textEditor.document.uri.toString(), selection.active);
    if (node === undefined || isSelected(view, node)) return;
    await view.reveal(node, { select: true, focus: false });
  };
  const listener = vscode.window.onDidChangeTextEditorSelection((event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void follow(event), rest);
  });
  return vscode.Disposable.from(listener, new vscode.Disposable(() => clearTimeout(waiting)));
}

function isSelected(view: vscode.TreeView<ClaimsNode>, node: ClaimsNode): boolean {
  const [selected] = view.selection;
  return selected?.kind === 'version' && node.kind === 'version' && selected.version.id === node.version.id;
}
