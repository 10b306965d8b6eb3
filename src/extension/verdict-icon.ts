import * as vscode from 'vscode';
import type { Verdict } from '../protocol.js';

/** The sign of a verdict in its colour, for either kind of theme. */
export function verdictIcon(verdict: Verdict, extensionUri: vscode.Uri): { light: vscode.Uri; dark: vscode.Uri } {
  const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', `verdict-${verdict}-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}
