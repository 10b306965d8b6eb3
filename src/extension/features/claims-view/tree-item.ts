import * as vscode from 'vscode';
import type { EventNode, Verdict } from '../../../protocol.js';
import { shortState, stateIcon, stateInWords } from '../../rows/group-state.js';
import { verdictIcon } from '../../verdict-icon.js';
import type { ClaimsRow, GroupRow, HiddenRow, PlaceRow, PossibleRow, VersionRow } from '../../rows/claim-rows.js';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** More sources of one version are counted, not listed. */
const mostSources = 3;

/** Draws a row. @param isUnfolded whether an event's row is, when it is first shown */
export function treeItemOf(row: ClaimsRow, extensionUri: vscode.Uri, isUnfolded: boolean): vscode.TreeItem {
  const item = drawn(row, extensionUri, isUnfolded);
  item.id = row.key;
  item.contextValue = row.kind === 'group' && row.parent.kind !== 'event' ? `group ${row.parent.kind}` : row.kind;
  return item;
}

function drawn(row: ClaimsRow, extensionUri: vscode.Uri, isUnfolded: boolean): vscode.TreeItem {
  switch (row.kind) {
    case 'event':
      return eventItem(row.event, isUnfolded);
    case 'possible':
      return possibleItem(row);
    case 'hidden':
      return hiddenItem(row);
    case 'group':
      return groupItem(row, extensionUri);
    case 'version':
      return versionItem(row);
    case 'place':
      return placeItem(row);
  }
}

function eventItem({ title, date, sources, groups, possible }: EventNode, isUnfolded: boolean): vscode.TreeItem {
  const label = date === '' ? title : `${title} · ${date}`;
  const item = new vscode.TreeItem(label, isUnfolded ? Expanded : Collapsed);
  item.description = sources.length === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources.length);
  item.tooltip = [label, ...sources.map((source) => source.label)].join('\n');
  const conflicts = groups.filter(({ verdict }) => verdict === 'conflict').length;
  const spoken = [
    label,
    item.description,
    vscode.l10n.t('conflicts: {0}', conflicts),
    vscode.l10n.t('possible: {0}', possible.length),
  ];
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}

function possibleItem({ children }: PossibleRow): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Possible ({0})', children.length), Collapsed);
  item.tooltip = vscode.l10n.t('Claims that may be about the same thing: same thing (y) or not (n)?');
  item.accessibilityInformation = { label: `${vscode.l10n.t('Possible ({0})', children.length)}, ${item.tooltip}` };
  return item;
}

function hiddenItem({ children }: HiddenRow): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Hidden ({0})', children.length), Collapsed);
  item.iconPath = new vscode.ThemeIcon('eye-closed');
  item.tooltip = vscode.l10n.t('Not asked about, since like claims were said not to be about the same thing.');
  item.accessibilityInformation = { label: `${vscode.l10n.t('Hidden ({0})', children.length)}, ${item.tooltip}` };
  return item;
}

/** The values come first: where the panel is narrow, the title is what is cut. */
function groupItem({ group, parent, rule }: GroupRow, extensionUri: vscode.Uri): vscode.TreeItem {
  const { title, summary, verdict, versions, state } = group;
  const isPossible = parent.kind !== 'event';
  const item = new vscode.TreeItem(summary, isPossible ? Collapsed : Expanded);
  const decided = stateInWords(state);
  const hidden = rule === '' ? [] : [vscode.l10n.t('Hidden since {0}.', rule)];
  item.description = [...hidden, title, ...shortState(state)].join(' · ');
  item.iconPath = stateIcon(state) ?? (isPossible ? new vscode.ThemeIcon('question') : verdictIcon(verdict, extensionUri));
  const told = isPossible ? vscode.l10n.t('Possibly: {0}', verdictLabel(verdict)) : verdictLabel(verdict);
  const count = versions.length === 1 ? vscode.l10n.t('1 version') : vscode.l10n.t('{0} versions', versions.length);
  item.tooltip = [
    `${title}: ${summary}`,
    told,
    ...decided,
    ...hidden,
    ...(isPossible && rule === '' ? [vscode.l10n.t('Same thing: y · Not the same thing: n')] : []),
  ].join('\n');
  item.accessibilityInformation = { label: [summary, title, told, count, ...decided, ...hidden].join(', ') };
  return item;
}

function versionItem({ version, children }: VersionRow): vscode.TreeItem {
  const { id, value, verdict, reason, places } = version;
  const item = new vscode.TreeItem(value, children.length > 0 ? Collapsed : None);
  const [first] = places;
  const labels = [...new Set(places.map(({ source }) => source.label))];
  const more = labels.length > mostSources ? ` +${labels.length - mostSources}` : '';
  item.description = `${labels.slice(0, mostSources).join(', ')}${more}`;
  item.tooltip = [...labels, '', first?.sentence, '', verdict === 'same' ? undefined : reason]
    .filter((line) => line !== undefined)
    .join('\n');
  item.command = { command: 'variorum.revealVersion', title: vscode.l10n.t('Show in Text'), arguments: [id] };
  item.accessibilityInformation = { label: [value, verdictLabel(verdict), ...labels].join(', ') };
  return item;
}

function placeItem({ version, place, index }: PlaceRow): vscode.TreeItem {
  const item = new vscode.TreeItem(place.source.label, None);
  item.description = place.text;
  item.tooltip = [place.source.title ?? place.source.name, place.source.published, '', place.sentence]
    .filter((line) => line !== null)
    .join('\n');
  item.command = { command: 'variorum.revealVersion', title: vscode.l10n.t('Show in Text'), arguments: [version.id, index] };
  const line = vscode.l10n.t('line {0}', place.range.start.line + 1);
  item.accessibilityInformation = { label: [place.text, verdictLabel(version.verdict), place.source.label, line].join(', ') };
  return item;
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
