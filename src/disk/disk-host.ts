import { readdir, type Dirent } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, type FileSystemAdapter } from 'tinyglobby';
import { sourceGlobs, type SourceHost } from '../engine/index.js';
import { pathOf, uriOf } from './uri.js';

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
  readonly globs?: typeof sourceGlobs;
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
    const found = await Promise.all(folders.map((folder) => pathsIn(pathOf(folder), globs)));
    return [...new Set([...files, ...found.flat().map(uriOf)])].sort();
  }

  /** Rejects with Node's own error, such as one whose `code` is `ENOENT`. */
  async size(uri: string): Promise<number> {
    return (await stat(pathOf(uri))).size;
  }

  /** Rejects with Node's own error. */
  read(uri: string): Promise<Uint8Array> {
    return readFile(pathOf(uri));
  }
}

async function pathsIn(folder: string, { include, exclude }: typeof sourceGlobs): Promise<string[]> {
  const unreadable: string[] = [];
  const paths = await glob(include, {
    cwd: folder,
    ignore: exclude,
    dot: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: listingWith((path) => unreadable.push(resolve(path))),
  });
  return [...paths.filter((path) => !path.startsWith('../')).map((path) => join(folder, path)), ...unreadable];
}

/** tinyglobby passes over the folders that it cannot list: this tells of them. */
function listingWith(onFailure: (path: string) => void): FileSystemAdapter {
  const list = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, files: Dirent[]) => void,
  ): void => {
    readdir(path, options, (error, files) => {
      if (error !== null) onFailure(path);
      done(error, files);
    });
  };
  return { readdir: list as typeof readdir };
}
