import * as vscode from 'vscode';
import type { GroupComparison, NextDifferenceParams } from '../../../protocol.js';
import { claimOf } from '../../rows/claim-rows.js';
import { rangeOf } from '../../session/lsp-range.js';
import type { Session } from '../../session/session.js';

/** From one differing claim to the next, through all sources, and to all versions of one. */
export function register(session: Session): vscode.Disposable {
  const go = async (direction: NextDifferenceParams['direction']): Promise<void> => {
    const next = await session.nextDifference(direction, vscode.window.activeTextEditor);
    if (next === null) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No differing claims.'), 4000);
      return;
    }
    await vscode.window.showTextDocument(session.uri(next.location.uri), { selection: rangeOf(next.location.range) });
  };

  const peek = async (row?: unknown): Promise<void> => {
    const claim = claimOf(row);
    const editor = vscode.window.activeTextEditor;
    if (claim !== undefined) await peekGroup(session, await session.group(claim));
    else if (editor !== undefined) await peekGroup(session, await session.groupAt(editor.document, editor.selection.active));
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('variorum.nextDifference', () => go('next')),
    vscode.commands.registerCommand('variorum.previousDifference', () => go('previous')),
    vscode.commands.registerCommand('variorum.peekVersions', peek),
    vscode.commands.registerCommand('variorum.revealVersion', async (id: unknown, place: unknown) => {
      const version = session.version(String(id));
      const shown = version?.places[typeof place === 'number' ? place : 0];
      if (shown === undefined) return;
      await vscode.window.showTextDocument(session.uri(shown.source.uri), {
        selection: rangeOf(shown.range),
        preserveFocus: true,
      });
    }),
  );
}

/** Opens the editor's own peek view at the first version, with all of them in its list. */
async function peekGroup(session: Session, group: GroupComparison | null): Promise<void> {
  const locations = group?.versions.flatMap((version) =>
    version.places.map(({ source, range }) => new vscode.Location(session.uri(source.uri), rangeOf(range))),
  );
  const first = locations?.[0];
  if (locations === undefined || first === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No versions to compare here.'), 4000);
    return;
  }
  await vscode.window.showTextDocument(first.uri, { selection: first.range });
  await vscode.commands.executeCommand('editor.action.peekLocations', first.uri, first.range.start, locations, 'peek');
}
