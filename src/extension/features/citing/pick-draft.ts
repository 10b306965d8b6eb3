import * as vscode from 'vscode';
import { hasTab } from './edited-texts.js';
import type { DraftsResult } from '../../../protocol-citations.js';

/** Which draft of several is meant; the first of them is the one that was edited last. */
export async function pickDraft(drafts: readonly string[]): Promise<string | undefined> {
  const [first, ...others] = drafts;
  if (others.length === 0) return first;
  const items = drafts.map((uri) => ({ label: nameOf(uri), uri }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert Citation into Draft'),
    placeHolder: vscode.l10n.t('The one edited last comes first'),
  });
  return picked?.uri;
}

/**
 * The same for what the analyst inserts by a command of their own: the one that is open; of several, and of those that none is open of, it is
 * asked.
 *
 * @returns `null` for the clipboard, where there is no draft or that was chosen; `undefined` where nothing was
 */
export async function pickTarget({ open: known, closed }: DraftsResult): Promise<string | null | undefined> {
  const open = known.filter((uri) => hasTab({ uri: vscode.Uri.parse(uri) }));
  if (open.length === 1) return open[0];
  // What was never saved is gone with its tab.
  const left = known.filter((uri) => !open.includes(uri) && !uri.startsWith('untitled:'));
  const drafts = open.length > 0 ? open : [...left, ...closed];
  if (drafts.length === 0) return null;
  const items: readonly (vscode.QuickPickItem & { readonly uri: string | null })[] = [
    ...drafts.map((uri) => ({ label: `$(edit) ${nameOf(uri)}`, uri })),
    { label: `$(copy) ${vscode.l10n.t('Copy It Instead')}`, uri: null },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert into Which Draft?'),
    placeHolder: open.length > 0 ? vscode.l10n.t('The one edited last comes first') : vscode.l10n.t('None of them is open'),
  });
  return picked?.uri;
}

function nameOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}
