import * as vscode from 'vscode';

/** LSP's range as VS Code's: both count lines and UTF-16 characters from 0. */
export function rangeOf({ start, end }: { readonly start: LspPosition; readonly end: LspPosition }): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** VS Code's range as LSP's, which goes to the server: of its own VS Code makes another JSON. */
export function lspRangeOf({ start, end }: vscode.Range): { readonly start: LspPosition; readonly end: LspPosition } {
  const position = ({ line, character }: vscode.Position): LspPosition => ({ line, character });
  return { start: position(start), end: position(end) };
}

interface LspPosition {
  readonly line: number;
  readonly character: number;
}
