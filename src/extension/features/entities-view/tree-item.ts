import * as vscode from 'vscode';
import type { EntityNode, EntityType, MentionNode, SourceLabel } from '../../../protocol.js';
import { countLabel, otherSpellings, typeLabel } from '../../rows/entity-labels.js';
import type { EntitiesRow, SourceRow, TypeRow } from '../../rows/entity-rows.js';

const icons: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  event: 'calendar',
  other: 'tag',
};

/** Draws a row. */
export function treeItemOf(row: EntitiesRow): vscode.TreeItem {
  const item = drawn(row);
  item.id = row.key;
  item.contextValue = row.kind === 'entity' && row.entity.spellings.length > 1 ? 'entity spellings' : row.kind;
  return item;
}

function drawn(row: EntitiesRow): vscode.TreeItem {
  switch (row.kind) {
    case 'type':
      return typeItem(row);
    case 'entity':
      return entityItem(row.entity);
    case 'source':
      return sourceItem(row);
    case 'mention':
      return mentionItem(row.source, row.mention);
  }
}

function typeItem({ type, children }: TypeRow): vscode.TreeItem {
  const item = new vscode.TreeItem(typeLabel(type), vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(children.length);
  item.iconPath = new vscode.ThemeIcon(icons[type]);
  return item;
}

function entityItem(entity: EntityNode): vscode.TreeItem {
  const { name, mentions, spellings } = entity;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const others = otherSpellings(entity);
  item.description = others === '' ? String(mentions) : `${mentions} · ${others}`;
  item.tooltip = [
    name,
    countLabel(entity),
    ...entity.roles,
    '',
    ...spellings.map(({ text, count }) => `${text} (${count})`),
  ].join('\n');
  item.accessibilityInformation = { label: [name, countLabel(entity), others].filter((part) => part !== '').join(', ') };
  return item;
}

/** A source that names it once leads there by itself. */
function sourceItem({ source, mentions, roles, parent }: SourceRow): vscode.TreeItem {
  const [first, ...others] = mentions;
  const item = new vscode.TreeItem(
    source.label,
    others.length === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed,
  );
  const spelling = first === undefined || first.text === parent.entity.name ? '' : first.text;
  item.description = [others.length === 0 ? spelling : String(mentions.length), ...roles]
    .filter((part) => part !== '')
    .join(' · ');
  item.tooltip = [source.title ?? source.name, source.published, ...(first === undefined ? [] : ['', first.sentence])]
    .filter((line) => line !== null)
    .join('\n');
  // A row that has a command opens by its arrow only.
  if (first !== undefined && others.length === 0) item.command = reveal(source, first);
  return item;
}

function mentionItem(source: SourceLabel, mention: MentionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(mention.text, vscode.TreeItemCollapsibleState.None);
  item.description = vscode.l10n.t('line {0}', mention.range.start.line + 1);
  item.tooltip = mention.sentence;
  item.command = reveal(source, mention);
  return item;
}

function reveal({ uri }: SourceLabel, { range }: MentionNode): vscode.Command {
  return { command: 'variorum.revealMention', title: vscode.l10n.t('Show in Text'), arguments: [uri, range] };
}
