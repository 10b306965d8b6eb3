import * as vscode from 'vscode';
import { claimStatuses, type ClaimStatus, type GroupNode, type VersionNode } from '../../../protocol.js';
import { statusInWords } from '../../rows/group-state.js';

/** Asks which of several are about other things; `undefined` where none is chosen. */
export async function pickApart(labels: readonly string[]): Promise<number[] | undefined> {
  const items = labels.map((label, place) => ({ label, place }));
  const title = vscode.l10n.t('Which of these are about another thing than the rest?');
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  return picked === undefined || picked.length === 0 ? undefined : picked.map(({ place }) => place);
}

export async function pickVersion({ title, versions }: GroupNode): Promise<VersionNode | undefined> {
  const items = versions.map((version) => ({
    label: version.value,
    description: [...new Set(version.places.map(({ source }) => source.label))].join(', '),
    version,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Use which version of “{0}”?', title) });
  return picked?.version;
}

export async function pickStatus(): Promise<ClaimStatus | undefined> {
  const items = claimStatuses.map((status) => ({ label: statusInWords(status), status }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Status of the claim') });
  return picked?.status;
}

/** @returns `undefined` where it was called off; a reason may be left out */
export function askBecause(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    // A text that comes into view, or is looked at meanwhile, must not take away what is typed.
    ignoreFocusOut: true,
    title: vscode.l10n.t('Use “{0}”', value),
    prompt: vscode.l10n.t('Because … (it is kept with the decision; may be left empty)'),
  });
}

export function askNote(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: vscode.l10n.t('Ask About the Claim'),
    prompt: vscode.l10n.t('What is to be asked, and whom'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Say what is to be asked.') : undefined),
  });
}
