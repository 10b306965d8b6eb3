import type { FileReader } from '../engine/index.js';

/** What stands at a URI; `other` is neither file nor folder, such as a socket. */
export type FileKind = 'file' | 'folder' | 'other' | 'missing';

/** Files that can be looked for: those of a disk or of a test's memory; none in a web worker. */
export interface FileHost extends FileReader {
  /** Whether there can be a file with such a URI here at all. The others are asked only for URIs of which this is so. */
  serves(uri: string): boolean;
  /**
   * Rejects where it cannot be looked at.
   *
   * @param within the URI of a folder above it: what is reached from there by a link is `other`, as `list` follows none
   */
  kindOf(uri: string, within?: string): Promise<FileKind>;
  /**
   * @param folders URIs of folders, which are never left: links are not followed
   * @param globs relative to each folder, with `/`; case does not count
   * @returns URIs of the files that the globs name, each once, sorted; of a folder that cannot be looked into, its own
   */
  list(folders: readonly string[], globs: SourceGlobs): Promise<readonly string[]>;
}

/** Globs of the files that are sources, and of those that are not after all. */
export interface SourceGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}
