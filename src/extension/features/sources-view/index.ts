import * as vscode from 'vscode';
import { createFilesInOneStep } from '../../file-creation.js';
import { askForFilter } from '../../filter-box.js';
import type { FieldRow, SourceOrder, SourcesRow } from '../../rows/source-rows.js';
import type { Session } from '../../session/session.js';
import { SourcesTree } from './sources-tree.js';
import { fieldLabel } from './tree-item.js';

/** The sources with what is known of them; what the analyst says of them is kept in references.json, and no source is touched. */
export function register(session: Session): { readonly tree: SourcesTree; readonly view: vscode.Disposable } {
  const tree = new SourcesTree(session);
  const view = vscode.window.createTreeView('variorum.sources', { treeDataProvider: tree, showCollapseAll: true });
  let isStale = true;
  const refresh = async (): Promise<void> => {
    // Nobody looks: it is asked for when somebody does.
    isStale = !view.visible;
    if (!isStale) await tree.update();
  };
  const filter = (text: string): void => {
    tree.filterBy(text);
    view.description = text === '' ? '' : `“${text}”`;
  };
  const command = vscode.commands.registerCommand.bind(vscode.commands);
  return {
    tree,
    view: vscode.Disposable.from(
      tree,
      view,
      session.onDidChangeClaims(refresh),
      view.onDidChangeVisibility(() => (isStale ? refresh() : undefined)),
      command('variorum.editSourceField', (row: FieldRow) => editField(row, session)),
      command('variorum.openSource', async (row: SourcesRow | undefined) => {
        if (row?.kind === 'source') await vscode.window.showTextDocument(session.uri(row.node.source.uri));
      }),
      command('variorum.sortSources', () => sort(tree)),
      command('variorum.filterSources', () => {
        const title = vscode.l10n.t('Filter Sources');
        askForFilter({ title, placeholder: vscode.l10n.t('A part of any field'), before: tree.filter }, filter);
      }),
    ),
  };
}

async function sort(tree: SourcesTree): Promise<void> {
  const orders: readonly { readonly label: string; readonly order: SourceOrder }[] = [
    { label: vscode.l10n.t('By Name'), order: 'name' },
    { label: vscode.l10n.t('By Date, Latest First'), order: 'published' },
    { label: vscode.l10n.t('By Number of Claims'), order: 'claims' },
  ];
  const picked = await vscode.window.showQuickPick(orders, { title: vscode.l10n.t('Sort Sources') });
  if (picked !== undefined) tree.sortBy(picked.order);
}

const hints: Readonly<Partial<Record<FieldRow['field'], string>>> = {
  published: '2026-03-04',
  url: 'https://',
  authors: 'Ada Roe; Reuters',
};

/** Asks for a field, and keeps it; one step of undo in references.json. */
async function editField({ field, parent: { node } }: FieldRow, session: Session): Promise<void> {
  const value = await vscode.window.showInputBox({
    title: `${node.source.label}: ${fieldLabel(field)}`,
    value: node.fields[field],
    placeHolder: hints[field] ?? '',
    prompt: vscode.l10n.t('Kept in references.json; the source stays as it is'),
  });
  if (value === undefined || value === node.fields[field]) return;
  const result = await session.citations.editSource({ textDocument: { uri: node.source.uri }, fields: { [field]: value } });
  if (result === null) return;
  if ('message' in result) {
    void vscode.window.showErrorMessage(result.message);
    return;
  }
  if (result.edit === null) return;
  const edit = await session.editOf(result.edit);
  if (!(await vscode.workspace.applyEdit(await createFilesInOneStep(edit)))) return;
  for (const [uri] of edit.entries())
    await vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.save();
}
