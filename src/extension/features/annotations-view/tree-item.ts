import * as vscode from 'vscode';
import type { AnnotationNode, PassageKind } from '../../../annotation-protocol.js';
import { annotationLabel, kindLabel } from '../../rows/annotation-labels.js';
import type { AnnotatedRow, AnnotationsRow } from '../../rows/annotation-rows.js';

const { Expanded, None } = vscode.TreeItemCollapsibleState;

const markIcons: Readonly<Record<PassageKind, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  claim: 'symbol-number',
  'not-a-name': 'circle-slash',
  'not-a-claim': 'circle-slash',
};

/** Draws a row. */
export function treeItemOf(row: AnnotationsRow): vscode.TreeItem {
  const item = row.kind === 'annotation' ? annotationItem(row.annotation) : annotatedItem(row);
  item.id = row.key;
  return item;
}

function annotatedItem({ kind, label, children }: AnnotatedRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label, Expanded);
  item.contextValue = kind;
  item.description = String(children.length);
  if (kind === 'orphans') {
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    item.tooltip = vscode.l10n.t(
      'The texts have changed, and where these belong cannot be told for sure. Select a passage and attach them to it, or delete them.',
    );
  }
  item.accessibilityInformation = { label: `${label}, ${children.length}` };
  return item;
}

function annotationItem(annotation: AnnotationNode): vscode.TreeItem {
  const { author, quote, tags, notice, range, resolved, source, replies, mark, body } = annotation;
  const label = annotationLabel(annotation);
  const item = new vscode.TreeItem(label, None);
  const state = range === null ? 'orphan' : resolved === null ? 'open' : 'resolved';
  item.contextValue = `annotation ${state}${mark === null ? '' : ' marked'}`;
  const answers = replies.length === 0 ? '' : vscode.l10n.t('replies: {0}', replies.length);
  const words = [tags.map((tag) => `#${tag}`).join(' '), author, answers, label === quote ? '' : `“${quote}”`];
  item.description = words.filter((part) => part !== '' && part !== label).join(' · ');
  item.iconPath = iconOf(annotation);
  const heading = [mark === null ? '' : kindLabel(mark), body].filter((part) => part !== '').join(': ');
  const resolvedBy = resolved === null ? '' : vscode.l10n.t('Resolved by {0}', resolved.author);
  item.tooltip = [heading, `“${quote}”`, source.name, notice, resolvedBy].filter((line) => line !== '').join('\n');
  item.command = { command: 'variorum.revealAnnotation', title: vscode.l10n.t('Show in Text'), arguments: [annotation.id] };
  item.accessibilityInformation = {
    label: [label, item.description, resolvedBy, notice].filter((part) => part !== '').join(', '),
  };
  return item;
}

function iconOf({ range, resolved, mark, notice }: AnnotationNode): vscode.ThemeIcon {
  if (range === null) return new vscode.ThemeIcon('debug-disconnect');
  if (resolved !== null) return new vscode.ThemeIcon('pass');
  if (mark !== null) return new vscode.ThemeIcon(markIcons[mark]);
  return new vscode.ThemeIcon(notice === '' ? 'comment' : 'comment-unresolved');
}
