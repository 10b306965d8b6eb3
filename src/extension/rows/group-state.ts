import * as vscode from 'vscode';
import type { ClaimStatus, GroupState } from '../../protocol.js';

export function statusInWords(status: ClaimStatus): string {
  switch (status) {
    case 'open':
      return vscode.l10n.t('open');
    case 'verified':
      return vscode.l10n.t('verified');
    case 'disputed':
      return vscode.l10n.t('disputed');
    case 'superseded':
      return vscode.l10n.t('superseded');
  }
}

/** In a word or two, for a row; nothing where nothing was decided. */
export function shortState({ status, isSeen, question, changes }: GroupState): string[] {
  return [
    ...(changes.length > 0 ? [vscode.l10n.t('open again')] : []),
    ...(status === 'open' ? [] : [statusInWords(status)]),
    ...(question === '' ? [] : [vscode.l10n.t('to be asked')]),
    ...(isSeen && status === 'open' ? [vscode.l10n.t('seen')] : []),
  ];
}

/** All that was decided, a line each; nothing where nothing was. */
export function stateInWords(state: GroupState): string[] {
  const { status, isSeen, preferred, question, changes, by, at } = state;
  const who = [...(by === '' ? [] : [by]), ...(at === '' ? [] : [new Date(at).toLocaleDateString(vscode.env.language)])].join(
    ', ',
  );
  const lines = [
    ...(status === 'open' ? [] : [capitalized(statusInWords(status))]),
    ...(isSeen && status === 'open' ? [vscode.l10n.t('Seen')] : []),
    ...(preferred === null ? [] : [usedInWords(preferred)]),
    ...(question === '' ? [] : [vscode.l10n.t('To be asked: {0}', question)]),
    ...(changes.length === 0 ? [] : [vscode.l10n.t('Open again: {0}', changes.join('; '))]),
  ];
  return lines.length === 0 || who === '' ? lines : [...lines, who];
}

function usedInWords({ value, because }: NonNullable<GroupState['preferred']>): string {
  return because === '' ? vscode.l10n.t('Use “{0}”', value) : vscode.l10n.t('Use “{0}”, because {1}', value, because);
}

/** `undefined` where it is open, and the verdict is what matters. */
export function stateIcon({ status, isSeen, question }: GroupState): vscode.ThemeIcon | undefined {
  const colored = (name: string, color: string): vscode.ThemeIcon => new vscode.ThemeIcon(name, new vscode.ThemeColor(color));
  if (status === 'verified') return colored('pass', 'testing.iconPassed');
  if (status === 'disputed') return colored('warning', 'list.warningForeground');
  if (status === 'superseded') return new vscode.ThemeIcon('history');
  if (question !== '') return new vscode.ThemeIcon('comment-unresolved');
  return isSeen ? new vscode.ThemeIcon('eye') : undefined;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
