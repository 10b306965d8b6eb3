import * as vscode from 'vscode';
import type { ClaimsResult } from '../../../protocol.js';
import type { ClaimsRow } from '../../rows/claim-rows.js';
import type { Session } from '../../session.js';
import { ClaimsTree } from './claims-tree.js';

export interface RegisteredClaimsView {
  readonly tree: ClaimsTree;
  /** The row that is selected in the tree. */
  readonly selectedRow: () => ClaimsRow | undefined;
  readonly view: vscode.Disposable;
}

/** How long the cursor must rest before the tree follows it, in milliseconds. */
const cursorRest = 150;

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
    selectedRow: () => view.selection[0],
    view: vscode.Disposable.from(
      tree,
      view,
      session.onDidChangeClaims((claims) => {
        tree.update();
        announce(view, claims);
      }),
      followCursor(view, tree),
      vscode.commands.registerCommand('variorum.showAgreeing', agreeing(true)),
      vscode.commands.registerCommand('variorum.hideAgreeing', agreeing(false)),
      vscode.commands.registerCommand('variorum.copyValue', async (row: ClaimsRow | undefined) => {
        if (row?.kind === 'version') await vscode.env.clipboard.writeText(row.version.value);
      }),
    ),
  };
}

/** The number of conflicts on the icon, and what the view says when it is empty. */
function announce(view: vscode.TreeView<ClaimsRow>, claims: ClaimsResult): void {
  const { conflicts } = claims.counts;
  const tooltip = conflicts === 1 ? vscode.l10n.t('1 conflicting claim') : vscode.l10n.t('{0} conflicting claims', conflicts);
  view.badge = conflicts === 0 ? undefined : { value: conflicts, tooltip };
  void vscode.commands.executeCommand('setContext', 'variorum.state', stateOf(claims));
}

/** What the manifest's `when` clauses know. Reading a changed file again takes nothing away from what is shown. */
function stateOf({ counts, indexing }: ClaimsResult): 'differences' | 'reading' | 'noSources' | 'noGroups' | 'agreements' {
  if (counts.conflicts + counts.differences > 0) return 'differences';
  if (indexing) return 'reading';
  if (counts.sources === 0) return 'noSources';
  return counts.agreements === 0 ? 'noGroups' : 'agreements';
}

function followCursor(view: vscode.TreeView<ClaimsRow>, tree: ClaimsTree): vscode.Disposable {
  let waiting: NodeJS.Timeout | undefined;
  const follow = async ({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): Promise<void> => {
    const [selection] = selections;
    if (selection === undefined || !view.visible) return;
    const rows = tree.versionsAt(textEditor.document.uri.toString(), selection.active);
    const [first] = rows;
    if (first === undefined || rows.some((row) => view.selection.some((selected) => selected.key === row.key))) return;
    await view.reveal(first, { select: true, focus: false });
  };
  const listener = vscode.window.onDidChangeTextEditorSelection((event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void follow(event), cursorRest);
  });
  return vscode.Disposable.from(listener, new vscode.Disposable(() => clearTimeout(waiting)));
}
