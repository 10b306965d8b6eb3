import { sourceGlobs, type SourceHost } from '../engine/index.js';
import type { SourceGlobs } from '../files/file-host.js';
import { diskFiles } from './disk-files.js';

/** Where a host over the disk looks for sources; all as `file:` URIs. */
export interface DiskSources {
  /**
   * Looked through for the files that the globs name, and never left: links are not followed (a text that is found twice
   * would only agree with itself), and a glob such as `../**` finds nothing.
   */
  readonly folders: readonly string[];
  /** Sources whatever their names are. */
  readonly files?: readonly string[];
  /** `sourceGlobs` unless told. */
  readonly globs?: SourceGlobs;
}

/** Gives the engine its sources from the disk. A source that is reached twice is listed once. */
export class DiskHost implements SourceHost {
  readonly #sources: DiskSources;

  constructor(sources: DiskSources) {
    this.#sources = sources;
  }

  /** A folder that cannot be looked into is listed itself, so that reading it fails and says why. */
  async list(): Promise<readonly string[]> {
    const { folders, files = [], globs = sourceGlobs } = this.#sources;
    return [...new Set([...files, ...(await diskFiles.list(folders, globs))])].sort();
  }

  size(uri: string): Promise<number> {
    return diskFiles.size(uri);
  }

  read(uri: string): Promise<Uint8Array> {
    return diskFiles.read(uri);
  }
}
