import * as vscode from 'vscode';
import type { Range } from '../../../protocol.js';
import { askForFilter } from '../../filter-box.js';
import { entityOfRow, type EntitiesRow, type EntityOrder } from '../../rows/entity-rows.js';
import { rangeOf } from '../../session/lsp-range.js';
import type { Session } from '../../session/session.js';
import { EntitiesTree } from './entities-tree.js';

export interface RegisteredEntitiesView {
  readonly tree: EntitiesTree;
  /** The row that is selected in the tree. */
  readonly selectedRow: () => EntitiesRow | undefined;
  readonly view: vscode.Disposable;
}

/** The people, organizations and places of the sources, with their spellings and mentions. */
export function register(session: Session): RegisteredEntitiesView {
  const tree = new EntitiesTree(session);
  const view = vscode.window.createTreeView('variorum.entities', { treeDataProvider: tree, showCollapseAll: true });
  let isStale = true;
  const refresh = async (): Promise<void> => {
    // Nobody looks: it is asked for when somebody does.
    isStale = !view.visible;
    if (isStale) return;
    await tree.update();
    describe(view, tree);
  };
  const sort = (order: EntityOrder) => (): void => {
    tree.sortBy(order);
    void vscode.commands.executeCommand('setContext', 'variorum.entitiesByName', order === 'name');
  };
  const filter = (text: string): void => {
    tree.filterBy(text);
    describe(view, tree);
    void vscode.commands.executeCommand('setContext', 'variorum.entitiesFiltered', text !== '');
  };
  return {
    tree,
    selectedRow: () => view.selection[0],
    view: vscode.Disposable.from(
      tree,
      view,
      session.onDidChangeClaims(refresh),
      view.onDidChangeVisibility(() => (isStale ? refresh() : undefined)),
      vscode.commands.registerCommand('variorum.sortEntitiesByName', sort('name')),
      vscode.commands.registerCommand('variorum.sortEntitiesByCount', sort('count')),
      vscode.commands.registerCommand('variorum.filterEntities', () => {
        const title = vscode.l10n.t('Filter Entities');
        askForFilter({ title, placeholder: vscode.l10n.t('A part of a name, in any spelling'), before: tree.filter }, filter);
      }),
      vscode.commands.registerCommand('variorum.clearEntityFilter', () => filter('')),
      vscode.commands.registerCommand('variorum.revealMention', async (uri: unknown, range: Range) => {
        await vscode.window.showTextDocument(session.uri(String(uri)), { selection: rangeOf(range), preserveFocus: true });
      }),
      vscode.commands.registerCommand('variorum.copyEntityName', async (row: EntitiesRow | undefined) => {
        const entity = row && entityOfRow(row);
        if (entity !== undefined) await vscode.env.clipboard.writeText(entity.name);
      }),
    ),
  };
}

/** Says what the filter is, and when nothing is left. */
function describe(view: vscode.TreeView<EntitiesRow>, tree: EntitiesTree): void {
  view.description = tree.filter === '' ? '' : vscode.l10n.t('“{0}”: {1} of {2}', tree.filter, tree.shown, tree.entities.length);
  view.message = tree.filter !== '' && tree.shown === 0 ? vscode.l10n.t('No name is spelled so.') : '';
}
