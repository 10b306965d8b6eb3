import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** Where the scripts of the webviews are, in the extension. */
const scripts = ['media', 'dist'] as const;

/**
 * The style sheet that @observablehq/plot puts into each drawing (`plot.js`, `svg.append("style")`): the one piece of style that comes
 * without our nonce. A test in the window fails when it changes.
 */
const plotStyle = "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='";

/** What a webview with a page of ours is opened with. */
export function pageOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, ...scripts)] };
}

/**
 * The HTML of a page of ours: it holds nothing but its script and style sheet; what it shows comes by messages, so that no text of a source is
 * ever part of the HTML.
 *
 * @param name of the script and of the style sheet
 */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri, name: string, title: string): string {
  const nonce = randomBytes(18).toString('base64');
  const file = (ending: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...scripts, `${name}.${ending}`)).toString();
  const policy = ["default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src 'nonce-${nonce}' ${plotStyle}`].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" nonce="${nonce}" href="${file('css')}">
    <script type="application/json" id="texts" nonce="${nonce}">${inScript(vscode.l10n.bundle ?? null)}</script>
  </head>
  <body>
    <script nonce="${nonce}" src="${file('js')}"></script>
  </body>
</html>`;
}

/** JSON that ends no script element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
