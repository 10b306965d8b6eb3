import * as vscode from 'vscode';
import { isPossible, type ClaimsRow, type GroupRow } from '../../rows/claim-rows.js';
import { isOpen } from '../../rows/is-open.js';
import type { ClaimsTree } from './claims-tree.js';

/** How long a decision may take to show, and a tree to be drawn anew, in milliseconds. */
const patience = { decision: 5000, drawing: 1000, step: 20 };

/** The row that a decision went on to before the tree shows what came of it, and the rows that were selected then; by their keys. */
interface Ahead {
  readonly key: string;
  readonly from: ReadonlySet<string>;
}

/** Goes from one claim that nobody has decided on to the next, by the order of the tree. */
export class Triage {
  readonly #view: vscode.TreeView<ClaimsRow>;
  readonly #tree: ClaimsTree;
  /**
   * Until the tree is drawn anew and the next row is selected in it, the view has the row before: a key that is pressed meanwhile would
   * decide on that.
   */
  #ahead: Ahead | undefined;
  #wasSelected = false;
  readonly listener: vscode.Disposable;

  constructor(view: vscode.TreeView<ClaimsRow>, tree: ClaimsTree) {
    this.#view = view;
    this.#tree = tree;
    this.listener = view.onDidChangeSelection(() => (this.#wasSelected = true));
  }

  /**
   * The rows that are selected, as they are now. While a tree is drawn anew VS Code cannot tell them, and says of a row that is clicked then
   * that nothing is selected: that is waited for, since the row of before may be another claim.
   */
  async selection(): Promise<ClaimsRow[]> {
    const end = Date.now() + patience.drawing;
    while (this.#wasSelected && this.#view.selection.length === 0 && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, patience.step));
    const keys = new Set(this.#view.selection.map(({ key }) => key));
    const isBehind = keys.size === 0 || (this.#ahead !== undefined && isSame(keys, this.#ahead.from));
    if (this.#ahead !== undefined && isBehind) return this.#tree.rowsWith(new Set([this.#ahead.key]));
    this.#ahead = undefined;
    return this.#tree.rowsWith(keys);
  }

  /** Selects the next open group behind the selected one, or before it, round the end. */
  async go(step: 1 | -1): Promise<void> {
    const next = this.#beside(groupKeyOf(await this.selection()), step);
    this.#ahead = undefined;
    if (next === undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('No claim is open.'), 4000);
    else await this.#select(next);
  }

  /**
   * Carries out a decision on what is selected, and selects the next open group when the tree shows what came of it.
   *
   * @param selection that it is made on
   * @param decide whether it was done
   */
  async decide(selection: readonly ClaimsRow[], decide: () => Promise<boolean>): Promise<void> {
    const next = this.#beside(groupKeyOf(selection), 1);
    const ahead = next && { key: next.key, from: new Set(selection.map(({ key }) => key)) };
    this.#ahead = ahead;
    const redrawn = nextChange(this.#tree);
    const isDone = await decide();
    if (ahead === undefined || this.#ahead !== ahead) return;
    if (isDone) await redrawn;
    if (this.#ahead !== ahead) return;
    const shown = isDone ? this.#tree.groupRows.find(({ key }) => key === ahead.key) : undefined;
    if (shown !== undefined) await this.#select(shown);
    if (this.#ahead === ahead) this.#ahead = undefined;
  }

  #select(row: GroupRow): Thenable<void> {
    return this.#view.reveal(row, { select: true, focus: true });
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

function groupKeyOf(rows: readonly ClaimsRow[]): string | undefined {
  const row = rows.at(-1);
  const group = row?.kind === 'version' ? row.parent : row?.kind === 'place' ? row.parent.parent : row;
  return group?.key;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

function nextChange(tree: ClaimsTree): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience.decision);
    const listener = tree.onDidChangeTreeData(done);
  });
}
