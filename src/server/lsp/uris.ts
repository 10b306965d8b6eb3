import { posix } from 'node:path';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { URI } from 'vscode-uri';

/**
 * A URI in the one form by which the server knows a document. Editors escape more or fewer characters of the same path
 * (`%20` and `%2C`, `c:` and `c%3A`); this is the form VS Code uses.
 *
 * @throws where it is no URI
 */
export function canonicalUri(uri: string): string {
  const parsed = URI.parse(uri, true);
  // What is left out of a request parses as empty.
  if (parsed.scheme === '') throw new ResponseError(ErrorCodes.InvalidParams, 'A document without an address was asked for.');
  return parsed.toString();
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
  return posix.relative(from.path, to.path);
}

/** The URI that a path from a folder leads to, where `pathFrom` gave it; what is a URI already stays one. */
export function uriFrom(folder: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return path;
  const parsed = URI.parse(folder);
  return parsed.with({ path: posix.join(parsed.path, path) }).toString();
}
