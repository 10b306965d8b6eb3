import * as vscode from 'vscode';
import type { DidAddSourcesParams } from '../../../protocol.js';
import type { Session } from '../../session/session.js';

/** Says which claims a new file changes, and leads to it. */
export function register(session: Session): vscode.Disposable {
  return session.onDidAddSources(async (added) => {
    const [first] = added.sources;
    const message = inWords(added);
    if (first === undefined) return;
    // What only says the same is worth a line, and no box to click away.
    if (added.adds === 0) {
      vscode.window.setStatusBarMessage(message, 8000);
      return;
    }
    const show = vscode.l10n.t('Show');
    if ((await vscode.window.showInformationMessage(message, show)) !== show) return;
    await vscode.window.showTextDocument(session.uri(first.uri));
    await vscode.commands.executeCommand('variorum.claims.focus');
    await vscode.commands.executeCommand('variorum.thisFileOnly');
  });
}

function inWords({ sources, adds, contradicts, agrees }: DidAddSourcesParams): string {
  const [first] = sources;
  const who = sources.length === 1 ? (first?.label ?? '') : vscode.l10n.t('{0} new sources', sources.length);
  if (adds === 0)
    return agrees === 1
      ? vscode.l10n.t('{0}: agrees with 1 claim', who)
      : vscode.l10n.t('{0}: agrees with {1} claims', who, agrees);
  const versions =
    adds === 1
      ? vscode.l10n.t('{0}: adds a version to 1 claim', who)
      : vscode.l10n.t('{0}: adds a version to {1} claims', who, adds);
  return contradicts === 0 ? versions : vscode.l10n.t('{0}, contradicts {1}', versions, contradicts);
}
