import { readdir } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { sourceGlobs, type SourceHost } from '../engine/index.js';

/** What a host over the disk gives to the engine; all as `file:` URIs. */
export interface DiskSources {
  /** Looked through for the files that the globs name. Links in them are not followed: they may lead out or around. */
  readonly folders: readonly string[];
  /** Sources whatever their names are. */
  readonly files?: readonly string[];
  /** `sourceGlobs` unless told. */
  readonly globs?: { readonly include: readonly string[]; readonly exclude: readonly string[] };
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
    const found = await Promise.all(folders.map((folder) => filesOf(fileURLToPath(folder), globs)));
    return [...new Set([...files, ...found.flat()])].sort();
  }

  async size(uri: string): Promise<number> {
    return (await stat(fileURLToPath(uri))).size;
  }

  read(uri: string): Promise<Uint8Array> {
    return readFile(fileURLToPath(uri));
  }
}

async function filesOf(folder: string, { include, exclude }: Required<DiskSources>['globs']): Promise<string[]> {
  const unreadable: string[] = [];
  const paths = await glob(include, {
    cwd: folder,
    ignore: exclude,
    absolute: true,
    caseSensitiveMatch: false,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: {
      // tinyglobby passes over what it cannot list.
      readdir: ((path: string, options: { withFileTypes: true }, done: Parameters<typeof readdir>[3]) => {
        readdir(path, options, (error, entries) => {
          if (error !== null) unreadable.push(path);
          done(error, entries);
        });
      }) as typeof readdir,
    },
  });
  return [...paths, ...unreadable].map((path) => pathToFileURL(path).href);
}
