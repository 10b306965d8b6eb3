import * as vscode from 'vscode';
import type { EntityNode } from '../../../protocol.js';
import type { Session } from '../../session/session.js';
import { treeItemOf } from './tree-item.js';
import { mentionRows, sourceRows, typeRows, type EntitiesRow, type EntityOrder, type TypeRow } from '../../rows/entity-rows.js';

/** Type → entity → source → mention. Mentions are asked for when their entity is opened. */
export class EntitiesTree implements vscode.TreeDataProvider<EntitiesRow> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #session: Session;
  #entities: readonly EntityNode[] = [];
  #roots: readonly TypeRow[] = [];
  #order: EntityOrder = 'count';
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: Session) {
    this.#session = session;
  }

  get entities(): readonly EntityNode[] {
    return this.#entities;
  }

  get filter(): string {
    return this.#filter;
  }

  /** How many entities the filter lets through. */
  get shown(): number {
    return this.#roots.reduce((sum, { children }) => sum + children.length, 0);
  }

  sortBy(order: EntityOrder): void {
    this.#order = order;
    this.#draw();
  }

  /** Shows only entities with a spelling that contains a text; all where it is empty. */
  filterBy(text: string): void {
    this.#filter = text;
    this.#draw();
  }

  /** Asks for the entities anew; keeps what it has where there is no answer. */
  async update(): Promise<void> {
    const result = await this.#session.entities();
    if (result === null) return;
    this.#entities = result.entities;
    this.#draw();
  }

  getTreeItem(row: EntitiesRow): vscode.TreeItem {
    return treeItemOf(row);
  }

  async getChildren(row?: EntitiesRow): Promise<EntitiesRow[]> {
    switch (row?.kind) {
      case undefined:
        return [...this.#roots];
      case 'type':
        return [...row.children];
      case 'entity': {
        const entity = await this.#session.entity({ entity: row.entity.id });
        return entity === null ? [] : sourceRows(row, entity);
      }
      case 'source':
        return row.mentions.length === 1 ? [] : mentionRows(row);
      case 'mention':
        return [];
    }
  }

  getParent(row: EntitiesRow): EntitiesRow | undefined {
    return row.kind === 'type' ? undefined : row.parent;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #draw(): void {
    this.#roots = typeRows(this.#entities, this.#order, this.#filter);
    this.#changed.fire();
  }
}
