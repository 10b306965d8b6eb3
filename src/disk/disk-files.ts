import { readdir, type Dirent } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, type FileSystemAdapter } from 'tinyglobby';
import { isNotFound } from '../engine/index.js';
import type { FileHost, SourceGlobs } from '../files/file-host.js';
import { pathOf, uriOf } from '../files/uris.js';

/** The files of the disk, by `file:` URIs. What rejects, rejects with Node's own error, such as one whose `code` is `EACCES`. */
export const diskFiles: FileHost = {
  serves: (uri) => uri.startsWith('file:'),

  async kindOf(uri) {
    try {
      const found = await stat(pathOf(uri));
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      if (isNotFound(error)) return 'missing';
      throw error;
    }
  },

  async list(folders, globs) {
    const found = await Promise.all(folders.map((folder) => pathsIn(pathOf(folder), globs)));
    return [...new Set(found.flat().map(uriOf))].sort();
  },

  async size(uri) {
    return (await stat(pathOf(uri))).size;
  },

  read: (uri) => readFile(pathOf(uri)),
};

/** A glob such as `../**` finds nothing; a folder that cannot be looked into is listed itself. */
async function pathsIn(folder: string, { include, exclude }: SourceGlobs): Promise<string[]> {
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
