import * as vscode from 'vscode';
import type { SourceNode } from '../../../protocol-citations.js';
import { childrenOf, sourceRows, type SourceOrder, type SourcesRow } from '../../rows/source-rows.js';
import type { Session } from '../../session/session.js';
import { treeItemOf } from './tree-item.js';

/** Source → its fields, and what is told of it. */
export class SourcesTree implements vscode.TreeDataProvider<SourcesRow> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #session: Session;
  #sources: readonly SourceNode[] = [];
  #order: SourceOrder = 'name';
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: Session) {
    this.#session = session;
  }

  get filter(): string {
    return this.#filter;
  }

  sortBy(order: SourceOrder): void {
    this.#order = order;
    this.#changed.fire();
  }

  filterBy(text: string): void {
    this.#filter = text;
    this.#changed.fire();
  }

  /** Asks for the sources anew; keeps what it has where there is no answer. */
  async update(): Promise<void> {
    const result = await this.#session.citations.sources();
    if (result === null) return;
    this.#sources = result.sources;
    this.#changed.fire();
  }

  getTreeItem(row: SourcesRow): vscode.TreeItem {
    const { node } = row.kind === 'source' ? row : row.parent;
    return treeItemOf(row, this.#session.uri(node.source.uri));
  }

  getChildren(row?: SourcesRow): SourcesRow[] {
    if (row === undefined) return sourceRows(this.#sources, this.#order, this.#filter);
    return row.kind === 'source' ? childrenOf(row) : [];
  }

  getParent(row: SourcesRow): SourcesRow | undefined {
    return row.kind === 'source' ? undefined : row.parent;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
