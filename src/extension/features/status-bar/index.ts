import * as vscode from 'vscode';
import type { ClaimsResult } from '../../../protocol.js';
import type { Session } from '../../session.js';

/** One item: how many claims differ; a click shows them. */
export function register(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('variorum.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Variorum';
  item.command = 'variorum.claims.focus';
  const show = ({ counts, indexing }: ClaimsResult): void => {
    if (counts.sources === 0 && !indexing) {
      item.hide();
      return;
    }
    const differences = vscode.l10n.t('{0} conflicts · {1} differences', counts.conflicts, counts.differences);
    item.text = indexing ? `$(sync~spin) ${vscode.l10n.t('Reading sources…')}` : `$(versions) ${differences}`;
    item.tooltip = vscode.l10n.t('Variorum: {0} sources. Show the differing claims.', counts.sources);
    item.show();
  };
  return vscode.Disposable.from(item, session.onDidChangeClaims(show));
}
