import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import {
  annotationRows,
  noFilter,
  type AnnotatedRow,
  type AnnotationFilter,
  type AnnotationsRow,
} from '../../rows/annotation-rows.js';
import { treeItemOf } from './tree-item.js';

/** Source → annotation, and those that have lost their place. */
export class AnnotationsTree implements vscode.TreeDataProvider<AnnotationsRow> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #annotations: Annotations;
  readonly #subscription: vscode.Disposable;
  #filter = noFilter;
  #roots: readonly AnnotatedRow[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(annotations: Annotations) {
    this.#annotations = annotations;
    this.#subscription = annotations.onDidChange(() => this.#draw());
  }

  get filter(): AnnotationFilter {
    return this.#filter;
  }

  /** How many annotations the filter lets through. */
  get shown(): number {
    return this.#roots.reduce((sum, { children }) => sum + children.length, 0);
  }

  filterBy(filter: AnnotationFilter): void {
    this.#filter = filter;
    this.#draw();
  }

  getTreeItem(row: AnnotationsRow): vscode.TreeItem {
    return treeItemOf(row);
  }

  getChildren(row?: AnnotationsRow): AnnotationsRow[] {
    if (row === undefined) return [...this.#roots];
    return row.kind === 'annotation' ? [] : [...row.children];
  }

  getParent(row: AnnotationsRow): AnnotationsRow | undefined {
    return row.kind === 'annotation' ? row.parent : undefined;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #draw(): void {
    this.#roots = annotationRows(this.#annotations.all, this.#filter, vscode.l10n.t('Lost their place'));
    this.#changed.fire();
  }
}
