import * as vscode from 'vscode';
import type { ClaimsResult } from '../../../protocol.js';
import type { ClaimsRow } from '../../rows/claim-rows.js';
import type { Session } from '../../session/session.js';
import { ClaimsTree } from './claims-tree.js';
import { registerFilters } from './filters.js';
import { followCursor } from './follow-cursor.js';
import { LastTime } from './last-time.js';
import { openAtFile } from './open-at-file.js';
import { registerDeciding, type DecideAll } from './deciding.js';

export interface RegisteredClaimsView {
  readonly tree: ClaimsTree;
  /** The row that is selected in the tree. */
  readonly selectedRow: {
    readonly current: () => ClaimsRow | undefined;
    readonly onDidChange: vscode.Event<ClaimsRow | undefined>;
  };
  readonly isVisible: () => boolean;
  readonly view: vscode.Disposable;
}

/**
 * The panel: a tree of the differing claims, which follows the cursor.
 *
 * @param decide keeps a decision; whether it could
 */
export function register(session: Session, context: vscode.ExtensionContext, decide: DecideAll): RegisteredClaimsView {
  const lastTime = new LastTime(context.workspaceState);
  const tree = new ClaimsTree(session, context.extensionUri, (group) => lastTime.isNew(group));
  const view = vscode.window.createTreeView('variorum.claims', {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const filters = registerFilters(view, tree);
  const selected = new vscode.EventEmitter<ClaimsRow | undefined>();
  return {
    tree,
    selectedRow: { current: () => view.selection[0], onDidChange: selected.event },
    isVisible: () => view.visible,
    view: vscode.Disposable.from(
      tree,
      view,
      selected,
      view.onDidChangeSelection(({ selection }) => selected.fire(selection[0])),
      session.onDidChangeClaims((claims) => {
        tree.update();
        filters.describe();
        announce(view, claims);
        lastTime.keep(claims);
      }),
      followCursor(view, tree),
      openAtFile(view, tree),
      filters.commands,
      registerDeciding(view, tree, session, decide),
      vscode.commands.registerCommand('variorum.copyValue', async (row: ClaimsRow | undefined) => {
        if (row?.kind === 'version') await vscode.env.clipboard.writeText(row.version.value);
      }),
    ),
  };
}

/** The number of open conflicts on the icon, how far the reading is, and what the view says when it is empty. */
function announce(view: vscode.TreeView<ClaimsRow>, claims: ClaimsResult): void {
  const { open } = claims.counts;
  const tooltip = open === 1 ? vscode.l10n.t('1 open conflict') : vscode.l10n.t('{0} open conflicts', open);
  view.badge = open === 0 ? undefined : { value: open, tooltip };
  void vscode.commands.executeCommand('setContext', 'variorum.state', stateOf(claims));
  const hasHidden = claims.events.some(({ hidden }) => hidden.length > 0);
  void vscode.commands.executeCommand('setContext', 'variorum.hasHidden', hasHidden);
}

/** What the manifest's `when` clauses know. Reading a changed file again takes nothing away from what is shown. */
function stateOf({ counts, reading }: ClaimsResult): string {
  if (counts.conflicts + counts.differences > 0) return 'differences';
  if (reading !== null) return 'reading';
  if (counts.possible > 0) return 'possible';
  if (counts.sources === 0) return 'noSources';
  return counts.agreements === 0 ? 'noGroups' : 'agreements';
}
