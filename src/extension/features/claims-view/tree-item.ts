import * as vscode from 'vscode';
import type { EventNode, GroupNode, Verdict, VersionNode } from '../../../protocol.js';
import type { ClaimsRow } from '../../rows/claim-rows.js';

/** Draws a row. */
export function treeItemOf(row: ClaimsRow, extensionUri: vscode.Uri): vscode.TreeItem {
  const item = drawn(row, extensionUri);
  item.id = row.key;
  item.contextValue = row.kind;
  return item;
}

function drawn(row: ClaimsRow, extensionUri: vscode.Uri): vscode.TreeItem {
  switch (row.kind) {
    case 'event':
      return eventItem(row.event);
    case 'group':
      return groupItem(row.group, extensionUri);
    case 'version':
      return versionItem(row.version);
  }
}

function eventItem({ title, date, sources }: EventNode): vscode.TreeItem {
  const label = date === '' ? title : `${title} · ${date}`;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = sources.length === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources.length);
  item.tooltip = [label, ...sources.map((source) => source.name)].join('\n');
  return item;
}

function groupItem({ title, summary, verdict, versions }: GroupNode, extensionUri: vscode.Uri): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  const count = versions.length === 1 ? vscode.l10n.t('1 version') : vscode.l10n.t('{0} versions', versions.length);
  item.description = `${summary} · ${count}`;
  item.iconPath = verdictIcon(verdict, extensionUri);
  item.tooltip = `${title}: ${summary}\n${verdictLabel(verdict)}`;
  item.accessibilityInformation = { label: `${title}, ${verdictLabel(verdict)}, ${item.description}` };
  return item;
}

function versionItem({ id, value, verdict, reason, source, sentence }: VersionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(value, vscode.TreeItemCollapsibleState.None);
  item.description = source.name;
  item.tooltip = [source.title ?? source.name, source.published, '', sentence, '', verdict === 'same' ? null : reason]
    .filter((line) => line !== null)
    .join('\n');
  item.command = { command: 'variorum.revealVersion', title: vscode.l10n.t('Show in Text'), arguments: [id] };
  return item;
}

function verdictIcon(verdict: Verdict, extensionUri: vscode.Uri): { light: vscode.Uri; dark: vscode.Uri } {
  const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', `verdict-${verdict}-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}

function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'same':
      return vscode.l10n.t('The sources agree');
    case 'compatible':
      return vscode.l10n.t('The sources differ, but can both be right');
    case 'conflict':
      return vscode.l10n.t('The sources contradict each other');
  }
}
