import * as vscode from 'vscode';
import { isPossible, type ClaimsRow, type GroupRow } from '../../rows/claim-rows.js';
import { isOpen } from '../../rows/is-open.js';
import type { ClaimsTree } from './claims-tree.js';

/** How long a decision may take to show, in milliseconds. */
const patience = 5000;

/** Goes from one claim that nobody has decided on to the next, by the order of the tree. */
export class Triage {
  readonly #view: vscode.TreeView<ClaimsRow>;
  readonly #tree: ClaimsTree;
  /**
   * The rows that are selected, by their keys. The view itself says so late: until a tree is drawn anew and the next row selected in it, a key
   * that is pressed meanwhile would decide on the row before.
   */
  #keys: readonly string[] = [];
  readonly listener: vscode.Disposable;

  constructor(view: vscode.TreeView<ClaimsRow>, tree: ClaimsTree) {
    this.#view = view;
    this.#tree = tree;
    this.listener = view.onDidChangeSelection(({ selection }) => {
      // A tree that is drawn anew has nothing selected for a moment.
      if (selection.length > 0) this.#keys = selection.map(({ key }) => key);
    });
  }

  /** The rows that are selected, as they are now. */
  get selection(): ClaimsRow[] {
    return this.#tree.rowsWith(new Set(this.#keys));
  }

  /** Selects the next open group behind the selected one, or before it, round the end. */
  async go(step: 1 | -1): Promise<void> {
    const next = this.#beside(this.#selectedKey(), step);
    if (next === undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('No claim is open.'), 4000);
    else await this.#select(next);
  }

  /**
   * Carries out a decision on what is selected, and selects the next open group when the tree shows what came of it.
   *
   * @param decide whether it was done
   */
  async decide(decide: () => Promise<boolean>): Promise<void> {
    const before = this.#keys;
    const next = this.#beside(this.#selectedKey(), 1);
    if (next !== undefined) this.#keys = [next.key];
    const redrawn = nextChange(this.#tree);
    const isDone = await decide();
    if (next === undefined || this.#keys[0] !== next.key) return;
    if (!isDone) {
      this.#keys = before;
      return;
    }
    await redrawn;
    if (this.#keys[0] !== next.key) return;
    const shown = this.#tree.groupRows.find(({ key }) => key === next.key);
    if (shown !== undefined) await this.#select(shown);
  }

  #select(row: GroupRow): Thenable<void> {
    return this.#view.reveal(row, { select: true, focus: true });
  }

  #selectedKey(): string | undefined {
    const row = this.selection.at(-1);
    const group = row?.kind === 'version' ? row.parent : row?.kind === 'place' ? row.parent.parent : row;
    return group?.key;
  }

  #beside(key: string | undefined, step: 1 | -1): GroupRow | undefined {
    const rows = this.#tree.groupRows;
    const at = rows.findIndex((row) => row.key === key);
    const start = at === -1 && step === -1 ? 0 : at;
    const order = Array.from(
      { length: rows.length },
      (_, index) => rows[(start + step * (index + 1) + 2 * rows.length) % rows.length],
    );
    return order.find((row) => row !== undefined && row.key !== key && (isPossible(row) || isOpen(row.group.state)));
  }
}

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
