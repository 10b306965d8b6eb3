/** What a window opens; paths are absolute. Neither a folder nor a workspace file: an empty window. */
export interface Opening {
  readonly folder?: string;
  /** A .code-workspace file. */
  readonly workspace?: string;
  /** The URI of a virtual folder, whose files the tests provide. */
  readonly virtualFolder?: string;
  readonly file?: string;
  /** The extension under development and the CommonJS file that exports `run()`; obeyed by a server `forTests`. */
  readonly extension?: string;
  readonly tests?: string;
}

/** The address at which the server that listens at `address` (its token included) shows a window that opens `opening`. */
export function windowAddress(address: string, opening: Opening): string {
  const url = new URL(address);
  if (opening.folder !== undefined) url.searchParams.set('folder', asUrlPath(opening.folder));
  else if (opening.workspace !== undefined) url.searchParams.set('workspace', asUrlPath(opening.workspace));
  else if (opening.virtualFolder !== undefined) url.searchParams.set('folder', opening.virtualFolder);
  else url.searchParams.set('ew', 'true');

  const remote = (path: string): string =>
    `vscode-remote://${url.host}${asUrlPath(path).split('/').map(encodeURIComponent).join('/')}`;
  const payload: [string, string][] = [];
  if (opening.file !== undefined) payload.push(['openFile', remote(opening.file)]);
  if (opening.extension !== undefined) payload.push(['extensionDevelopmentPath', remote(opening.extension)]);
  if (opening.tests !== undefined) payload.push(['extensionTestsPath', remote(opening.tests)]);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** `C:\a` becomes `/C:/a`. */
function asUrlPath(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
