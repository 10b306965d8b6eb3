import * as vscode from 'vscode';
import type { ClaimsRow } from '../../rows/claim-rows.js';
import { claimOrders, type ClaimOrder } from '../../rows/claim-query.js';
import { askForFilter } from '../../filter-box.js';
import type { ClaimsTree } from './claims-tree.js';

interface Filters {
  /** Says what is filtered. */
  readonly describe: () => void;
  readonly commands: vscode.Disposable;
}

/** What of the claims is shown: agreeing ones too, those of the open file only, those in which some words stand. */
export function registerFilters(view: vscode.TreeView<ClaimsRow>, tree: ClaimsTree): Filters {
  const openFile = (): string | undefined => vscode.window.activeTextEditor?.document.uri.toString();
  const set = (key: string, value: boolean): void => void vscode.commands.executeCommand('setContext', key, value);
  const describe = (): void => describeFilter(view, tree);
  const agreeing = (isShown: boolean) => (): void => {
    tree.show({ agreeing: isShown });
    describe();
    set('variorum.showsAgreeing', isShown);
  };
  const filter = (text: string): void => {
    tree.show({ text });
    describe();
    set('variorum.claimsFiltered', text !== '');
  };
  let isOfFile = false;
  const ofFile = (isOn: boolean) => (): void => {
    isOfFile = isOn;
    tree.showOnly(isOn ? openFile() : undefined);
    describe();
    set('variorum.claimsOfFile', isOn);
  };
  return {
    describe,
    commands: vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!isOfFile || editor === undefined) return;
        tree.showOnly(openFile());
        describe();
      }),
      vscode.commands.registerCommand('variorum.showAgreeing', agreeing(true)),
      vscode.commands.registerCommand('variorum.hideAgreeing', agreeing(false)),
      vscode.commands.registerCommand('variorum.thisFileOnly', ofFile(true)),
      vscode.commands.registerCommand('variorum.allFiles', ofFile(false)),
      vscode.commands.registerCommand('variorum.filterClaims', () => {
        const title = vscode.l10n.t('Filter Claims');
        askForFilter(
          {
            title,
            placeholder: vscode.l10n.t('Words, or @conflict @open @verified @ask @new @source:name @entity:name'),
            before: tree.filter.text,
          },
          filter,
        );
      }),
      vscode.commands.registerCommand('variorum.clearClaimFilter', () => filter('')),
      vscode.commands.registerCommand('variorum.sortClaims', async () => {
        const order = await pickOrder(tree.order);
        if (order !== undefined) tree.sort(order);
      }),
    ),
  };
}

async function pickOrder(now: ClaimOrder): Promise<ClaimOrder | undefined> {
  const labels: Readonly<Record<ClaimOrder, string>> = {
    gravity: vscode.l10n.t('Contradictions first'),
    sources: vscode.l10n.t('Most sources first'),
    newest: vscode.l10n.t('Newest sources first'),
    title: vscode.l10n.t('By title'),
  };
  const items = claimOrders.map((order) => ({
    label: labels[order],
    order,
    ...(order === now && { description: vscode.l10n.t('now') }),
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Sort Claims') }))?.order;
}

/** Says what the filter is, and when nothing is left. */
function describeFilter(view: vscode.TreeView<ClaimsRow>, tree: ClaimsTree): void {
  const { text, uri } = tree.filter;
  const parts = [
    ...(uri === undefined ? [] : [vscode.l10n.t('this file')]),
    ...(text === '' ? [] : [vscode.l10n.t('“{0}”', text)]),
  ];
  const { shown, all } = tree.counts;
  view.description = parts.length === 0 ? '' : vscode.l10n.t('{0}: {1} of {2}', parts.join(', '), shown, all);
  const { leftOut, reading } = tree;
  view.message = [
    ...(reading === null || reading.total === 0
      ? []
      : [vscode.l10n.t('Reading: {0} of {1} sources…', reading.done, reading.total)]),
    ...(leftOut === 0
      ? []
      : [
          leftOut === 1
            ? vscode.l10n.t('1 file was left out; the log says why.')
            : vscode.l10n.t('{0} files were left out; the log says why.', leftOut),
        ]),
    ...(parts.length > 0 && shown === 0 ? [vscode.l10n.t('The filter leaves no claim.')] : []),
  ].join(' ');
}
