import { URI } from 'vscode-uri';

/** The `file:` URI of an absolute path, encoded the way VS Code does it, so that both name one file alike. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** The absolute path that a `file:` URI names, with this system's separators. */
export function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}
