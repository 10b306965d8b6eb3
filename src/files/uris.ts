import { URI, Utils } from 'vscode-uri';

/** The `file:` URI of an absolute path, encoded the way VS Code does it, so that both name one file alike. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** The absolute path that a `file:` URI names, with this system's separators. */
export function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

/** The last segment of a URI's path, unescaped. */
export function fileName(uri: string): string {
  const { path } = URI.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The URI of the folder a document is in. */
export function parentUri(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.with({ path: parsed.path.slice(0, parsed.path.lastIndexOf('/')) }).toString();
}

/** The URI of a file in a folder. */
export function childUri(folder: string, name: string): string {
  const parsed = URI.parse(folder);
  return parsed.with({ path: `${parsed.path.replace(/\/$/, '')}/${name}` }).toString();
}

/** @returns the path from a folder to what is in it, unescaped and with `/`; `undefined` where it is not in it */
export function pathInside(folder: string, uri: string): string | undefined {
  const outer = URI.parse(folder);
  const inner = URI.parse(uri);
  const prefix = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority || !inner.path.startsWith(prefix)) return undefined;
  return inner.path.slice(prefix.length);
}

/** @returns the path from a folder to a file on the same host, unescaped, with `/` and `..`; `undefined` where none leads there */
export function pathFrom(folder: string, uri: string): string | undefined {
  const from = URI.parse(folder);
  const to = URI.parse(uri);
  if (from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
  const [above, below] = [segments(from.path), segments(to.path)];
  const parting = above.findIndex((name, depth) => name !== below[depth]);
  const common = parting === -1 ? above.length : parting;
  return [...above.slice(common).map(() => '..'), ...below.slice(common)].join('/');
}

/** The URI that a path from a folder leads to, where `pathFrom` gave it; what is a URI already stays one. */
export function uriFrom(folder: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return path;
  return Utils.joinPath(URI.parse(folder), path).toString();
}

function segments(path: string): string[] {
  return path.split('/').filter((name) => name !== '');
}
