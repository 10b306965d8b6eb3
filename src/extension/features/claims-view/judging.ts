import * as vscode from 'vscode';
import type { Decide, DecideParams, GroupNode } from '../../../protocol.js';
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
    (answer: (group: GroupNode) => Promise<Decide | undefined>) =>
    async (given?: ClaimsRow): Promise<void> => {
      const row = given ?? view.selection[0];
      if (row?.kind !== 'group' || !isPossible(row)) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('Select a possible group in the Claims view first.'), 4000);
        return;
      }
      const rows = tree.groupRows.filter(isPossible);
      const at = rows.findIndex(({ key }) => key === row.key);
      const next = rows[at + 1] ?? rows[at - 1];
      const decided = await answer(row.group);
      if (decided === undefined) return;
      const redrawn = nextChange(tree);
      if (!(await decide({ decide: decided })) || next === undefined) return;
      await redrawn;
      const shown = tree.groupRows.find(({ key }) => key === next.key);
      if (shown !== undefined) await view.reveal(shown, { select: true, focus: true });
    };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'variorum.sameThing',
      judge(({ id }) => Promise.resolve({ kind: 'same-thing', group: id })),
    ),
    vscode.commands.registerCommand(
      'variorum.differentThings',
      judge(async ({ id, sets }) => {
        const apart = sets.length === 2 ? [0] : await pickApart(sets);
        return apart === undefined ? undefined : { kind: 'different-things', group: id, apart };
      }),
    ),
  );
}

/** Asks which of several are about other things; `undefined` where none is chosen. */
async function pickApart(sets: readonly string[]): Promise<number[] | undefined> {
  const items = sets.map((label, place) => ({ label, place }));
  const title = vscode.l10n.t('Which of these are about another thing than the rest?');
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  return picked === undefined || picked.length === 0 ? undefined : picked.map(({ place }) => place);
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
