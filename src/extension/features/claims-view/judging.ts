import * as vscode from 'vscode';
import type { DecideParams } from '../../../protocol.js';
import { isPossible, type ClaimsRow } from '../../rows/claim-rows.js';
import type { ClaimsTree } from './claims-tree.js';

/**
 * Whether the claims of a possible group are about the same thing, one after the other: a key for each answer, after which the next one
 * is selected.
 */
export function registerJudging(
  view: vscode.TreeView<ClaimsRow>,
  tree: ClaimsTree,
  decide: (params: DecideParams) => Promise<boolean>,
): vscode.Disposable {
  const judge =
    (kind: 'same-thing' | 'different-things') =>
    async (given?: ClaimsRow): Promise<void> => {
      const row = given ?? view.selection[0];
      if (row?.kind !== 'group' || !isPossible(row)) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('Select a possible group in the Claims view first.'), 4000);
        return;
      }
      const rows = tree.groupRows.filter(isPossible);
      const at = rows.findIndex(({ key }) => key === row.key);
      const next = rows[at + 1] ?? rows[at - 1];
      const redrawn = nextChange(tree);
      if (!(await decide({ decide: { kind, group: row.group.id } })) || next === undefined) return;
      await redrawn;
      const shown = tree.groupRows.find(({ key }) => key === next.key);
      if (shown !== undefined) await view.reveal(shown, { select: true, focus: true });
    };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('variorum.sameThing', judge('same-thing')),
    vscode.commands.registerCommand('variorum.differentThings', judge('different-things')),
  );
}

/** How long a decision may take to show, in milliseconds. */
const patience = 5000;

function nextChange(tree: ClaimsTree): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const listener = tree.onDidChangeTreeData(done);
  });
}
