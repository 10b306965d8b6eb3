import type { Event, FileEvent } from 'vscode-languageserver';
import type { FileHost } from '../../files/file-host.js';

/** Where the server gets its files from, and hears what becomes of them. */
export interface WorkspaceHost extends FileHost {
  /**
   * Tells what was created, changed or deleted, by canonical URIs: files, and folders as a whole. A rename is a deletion and
   * a creation.
   */
  readonly watch: Event<readonly FileEvent[]>;
}

/** @param watch the client watches files for the server, as LSP wants it, whoever reads them */
export function watchedHost(files: FileHost, watch: WorkspaceHost['watch']): WorkspaceHost {
  return {
    serves: (uri) => files.serves(uri),
    kindOf: (uri, within) => files.kindOf(uri, within),
    list: (folders, globs) => files.list(folders, globs),
    size: (uri) => files.size(uri),
    read: (uri) => files.read(uri),
    watch,
  };
}
