import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import { noFilter, type AnnotationFilter, type AnnotationsRow } from '../../rows/annotation-rows.js';
import { lspRangeOf, rangeOf } from '../../session/lsp-range.js';
import { AnnotationsTree } from './annotations-tree.js';

export interface RegisteredAnnotationsView {
  readonly tree: AnnotationsTree;
  readonly view: vscode.Disposable;
}

/**
 * The list of annotations, by source.
 *
 * @param threadOf the thread of an annotation
 */
export function register(
  annotations: Annotations,
  threadOf: (id: string) => vscode.CommentThread | undefined,
): RegisteredAnnotationsView {
  const tree = new AnnotationsTree(annotations);
  const view = vscode.window.createTreeView('variorum.annotations', { treeDataProvider: tree, showCollapseAll: true });
  const filter = (wanted: AnnotationFilter): void => {
    tree.filterBy(wanted);
    const isOn = wanted.tags.length + wanted.authors.length > 0;
    view.description = isOn ? [...wanted.tags.map((tag) => `#${tag}`), ...wanted.authors].join(', ') : '';
    view.message = isOn && tree.shown === 0 ? vscode.l10n.t('No annotation fits the filter.') : '';
    void vscode.commands.executeCommand('setContext', 'variorum.annotationsFiltered', isOn);
  };
  return {
    tree,
    view: vscode.Disposable.from(
      tree,
      view,
      annotations.onDidChange(() => {
        void vscode.commands.executeCommand('setContext', 'variorum.hasAnnotations', annotations.all.length > 0);
      }),
      vscode.commands.registerCommand('variorum.filterAnnotations', async () => {
        const wanted = await pickFilter(annotations, tree.filter);
        if (wanted !== undefined) filter(wanted);
      }),
      vscode.commands.registerCommand('variorum.clearAnnotationFilter', () => filter(noFilter)),
      vscode.commands.registerCommand('variorum.revealAnnotation', (id: unknown) => reveal(String(id), annotations, threadOf)),
      vscode.commands.registerCommand('variorum.attachAnnotation', (row: AnnotationsRow | undefined) =>
        attach(row ?? view.selection[0], annotations),
      ),
    ),
  };
}

interface FilterItem extends vscode.QuickPickItem {
  readonly adds?: AnnotationFilter;
}

/** Asks for tags and authors; `undefined` where it is given up. */
async function pickFilter({ all }: Annotations, before: AnnotationFilter): Promise<AnnotationFilter | undefined> {
  const sorted = (words: readonly string[]): string[] =>
    [...new Set(words)].filter((word) => word !== '').sort((a, b) => a.localeCompare(b));
  const tags = sorted(all.flatMap((node) => node.tags));
  const authors = sorted(all.flatMap(({ author, replies }) => [author, ...replies.map((reply) => reply.author)]));
  const items: FilterItem[] = [
    { label: vscode.l10n.t('Tags'), kind: vscode.QuickPickItemKind.Separator },
    ...tags.map((tag) => ({ label: `$(tag) ${tag}`, picked: before.tags.includes(tag), adds: { ...noFilter, tags: [tag] } })),
    { label: vscode.l10n.t('Authors'), kind: vscode.QuickPickItemKind.Separator },
    ...authors.map((author) => ({
      label: `$(person) ${author}`,
      picked: before.authors.includes(author),
      adds: { ...noFilter, authors: [author] },
    })),
  ];
  const title = vscode.l10n.t('Filter Annotations');
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  return picked?.reduce(
    (sum, { adds = noFilter }) => ({ tags: [...sum.tags, ...adds.tags], authors: [...sum.authors, ...adds.authors] }),
    noFilter,
  );
}

/** Shows the passage, and what is said of it. One without a place shows its text alone. */
async function reveal(
  id: string,
  annotations: Annotations,
  threadOf: (id: string) => vscode.CommentThread | undefined,
): Promise<void> {
  const node = annotations.with(id);
  if (node === undefined) return;
  const uri = vscode.Uri.parse(node.source.uri);
  const selection = node.range === null ? undefined : rangeOf(node.range);
  await vscode.window.showTextDocument(uri, { preserveFocus: true, ...(selection !== undefined && { selection }) });
  const thread = threadOf(id);
  if (thread !== undefined) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
}

/** Gives an annotation that has lost its place the selection for one. */
async function attach(row: AnnotationsRow | undefined, annotations: Annotations): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (row?.kind !== 'annotation') return;
  if (editor === undefined || editor.selection.isEmpty) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Select a passage first.'), 4000);
    return;
  }
  const passage = { textDocument: { uri: editor.document.uri.toString() }, range: lspRangeOf(editor.selection) };
  await annotations.annotate({ kind: 'attach', annotation: row.annotation.id, passage });
}
