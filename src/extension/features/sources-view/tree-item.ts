import * as vscode from 'vscode';
import type { SourceField, SourceRow, SourcesRow } from '../../rows/source-rows.js';

/** Draws a row. */
export function treeItemOf(row: SourcesRow, uri: vscode.Uri): vscode.TreeItem {
  switch (row.kind) {
    case 'source':
      return sourceItem(row, uri);
    case 'field': {
      const { node } = row.parent;
      const value = node.fields[row.field];
      const item = new vscode.TreeItem(fieldLabel(row.field));
      item.description = value === '' ? vscode.l10n.t('not known') : value;
      item.tooltip = node.stated.includes(row.field)
        ? vscode.l10n.t('From a file of references. Click to change it.')
        : vscode.l10n.t('From the text. Click to set it.');
      item.iconPath = new vscode.ThemeIcon(node.stated.includes(row.field) ? 'edit' : 'symbol-string');
      item.contextValue = 'field';
      item.command = { command: 'variorum.editSourceField', title: vscode.l10n.t('Change'), arguments: [row] };
      return item;
    }
    case 'key':
      return fact(vscode.l10n.t('Key'), row.parent.node.key ?? vscode.l10n.t('not cited yet'), 'key');
    case 'counts': {
      const { claims, alone } = row.parent.node;
      return fact(
        vscode.l10n.t('Claims'),
        vscode.l10n.t('{0}, {1} of them said by no other source', claims, alone),
        'symbol-numeric',
      );
    }
    case 'copies': {
      const copies = row.parent.node.copies.map(({ source, sentences }) => `${source.label} (${sentences})`);
      return fact(vscode.l10n.t('Sentences in Common With'), copies.join(', '), 'copy');
    }
  }
}

export function fieldLabel(field: SourceField): string {
  switch (field) {
    case 'outlet':
      return vscode.l10n.t('Outlet');
    case 'title':
      return vscode.l10n.t('Title');
    case 'published':
      return vscode.l10n.t('Date');
    case 'authors':
      return vscode.l10n.t('Authors');
    case 'url':
      return vscode.l10n.t('Address');
  }
}

function sourceItem({ node }: SourceRow, uri: vscode.Uri): vscode.TreeItem {
  const { source, fields, claims, copies, isChanged } = node;
  const item = new vscode.TreeItem(source.label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = source.uri;
  item.description = [
    fields.published,
    fields.outlet === '' ? '' : fields.title,
    claims === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', claims),
    copies.length === 0 ? '' : vscode.l10n.t('copies'),
    isChanged ? vscode.l10n.t('changed since cited') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  item.tooltip = [source.name, fields.title, fields.authors].filter((line) => line !== '').join('\n');
  item.iconPath = new vscode.ThemeIcon(isChanged ? 'warning' : 'book');
  item.contextValue = 'source';
  item.resourceUri = uri;
  return item;
}

function fact(label: string, description: string, icon: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.description = description;
  item.tooltip = `${label}: ${description}`;
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}
