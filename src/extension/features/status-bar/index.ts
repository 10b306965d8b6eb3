import * as vscode from 'vscode';
import type { ClaimsResult } from '../../../protocol.js';
import type { Session } from '../../session.js';

/** Reading that takes less than this, in milliseconds, as of one file after it was saved, is not worth a flicker. */
const shortReading = 500;

/** One item: how many claims differ; a click shows them. It stays away from windows in which nothing does. */
export function register(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('variorum.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Variorum';
  item.command = 'variorum.claims.focus';
  let waiting: NodeJS.Timeout | undefined;
  const listener = session.onDidChangeClaims((claims) => {
    clearTimeout(waiting);
    if (claims.indexing) waiting = setTimeout(() => showReading(item), shortReading);
    else showCounts(item, claims);
  });
  return vscode.Disposable.from(item, listener, new vscode.Disposable(() => clearTimeout(waiting)));
}

function showReading(item: vscode.StatusBarItem): void {
  item.text = `$(sync~spin) ${vscode.l10n.t('Reading sources…')}`;
  item.tooltip = vscode.l10n.t('Variorum: reading the sources');
  item.show();
}

function showCounts(item: vscode.StatusBarItem, { counts }: ClaimsResult): void {
  if (counts.conflicts + counts.differences === 0) {
    item.hide();
    return;
  }
  const conflicts = counts.conflicts === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', counts.conflicts);
  const differences =
    counts.differences === 1 ? vscode.l10n.t('1 difference') : vscode.l10n.t('{0} differences', counts.differences);
  const sources = counts.sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', counts.sources);
  item.text = `$(versions) ${conflicts} · ${differences}`;
  item.tooltip = vscode.l10n.t('Variorum: {0}. Show the differing claims.', sources);
  item.show();
}
