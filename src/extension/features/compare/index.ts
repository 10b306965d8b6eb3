import * as vscode from 'vscode';
import type { GroupComparison } from '../../../protocol.js';
import type { Session } from '../../session.js';
import { groupIdOf } from '../claims-view/index.js';
import { comparisonDocument } from './document.js';

const scheme = 'variorum';

/** All versions of a claim on one read-only page, beside the text. */
export function register(session: Session): vscode.Disposable {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();

  const show = async (comparison: GroupComparison | null): Promise<void> => {
    if (comparison === null) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No versions to compare here.'), 4000);
      return;
    }
    const name = comparison.title.replace(/[^\p{L}\p{N} ()]+/gu, ' ').trim();
    const uri = vscode.Uri.from({ scheme, path: `/${name}.md`, query: comparison.id });
    pages.set(uri.toString(), comparisonDocument(comparison));
    changed.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  };

  const compare = async (node?: unknown): Promise<void> => {
    const group = groupIdOf(node);
    const editor = vscode.window.activeTextEditor;
    if (group !== undefined) await show(await session.group({ group }));
    else if (editor === undefined) await show(null);
    else await show(await session.groupAt(editor.document, editor.selection.active));
  };

  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => pages.get(uri.toString()) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => pages.delete(uri.toString())),
    vscode.commands.registerCommand('variorum.compare', compare),
  );
}
