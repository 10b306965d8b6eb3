import * as v from 'valibot';
import * as vscode from 'vscode';
import { fromOverview, type FromOverview, type ToOverview } from '../../../webview-messages/overview.js';
import { shortState } from '../../rows/group-state.js';
import type { Session } from '../../session/session.js';
import { verdictIcon } from '../../verdict-icon.js';
import { pageHtml, pageOptions } from '../../webview-page.js';
import { overviewModel } from './model.js';

const viewType = 'variorum.overview';

/** The whole corpus at one look: claims by sources, and a timeline. One panel, which follows the texts and is there again after a reload. */
export function register(session: Session, extensionUri: vscode.Uri): vscode.Disposable {
  let panel: vscode.WebviewPanel | undefined;

  const post = (): void => {
    if (panel === undefined) return;
    const message: ToOverview = { type: 'show', model: overviewModel(session.claims, (state) => shortState(state).join(', ')) };
    void panel.webview.postMessage(message);
  };

  const receive = async (message: FromOverview): Promise<void> => {
    switch (message.type) {
      case 'ready':
        post();
        return;
      case 'compare': {
        const version = message.version === null ? {} : { version: { id: message.version } };
        await vscode.commands.executeCommand('variorum.compare', { group: { id: message.group }, ...version });
        return;
      }
      case 'version':
        await vscode.commands.executeCommand('variorum.revealVersion', message.version);
        return;
      case 'source':
        // Only what the page was told of is opened.
        if (session.claims.events.some(({ sources }) => sources.some(({ uri }) => uri === message.uri)))
          await vscode.window.showTextDocument(session.uri(message.uri));
    }
  };

  const adopt = (adopted: vscode.WebviewPanel): void => {
    panel = adopted;
    adopted.iconPath = verdictIcon('compatible', extensionUri);
    adopted.onDidDispose(() => (panel = undefined));
    adopted.webview.onDidReceiveMessage((message: unknown) => {
      const parsed = v.safeParse(fromOverview, message);
      if (parsed.success) void receive(parsed.output);
    });
    adopted.webview.options = pageOptions(extensionUri);
    adopted.webview.html = pageHtml(adopted.webview, extensionUri, 'overview', adopted.title);
  };

  const open = (): void => {
    if (panel !== undefined) {
      panel.reveal();
      return;
    }
    const title = vscode.l10n.t('Claims by Source');
    adopt(vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, pageOptions(extensionUri)));
  };

  return vscode.Disposable.from(
    session.onDidChangeClaims(post),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (restored) => {
        adopt(restored);
        return Promise.resolve();
      },
    }),
    vscode.commands.registerCommand('variorum.overview', open),
  );
}
