import { constants, readdir, type Dirent } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { glob, type FileSystemAdapter } from 'tinyglobby';
import { isNotFound } from '../engine/index.js';
import type { FileHost, SourceGlobs } from '../files/file-host.js';
import { pathOf, uriOf } from '../files/uris.js';
import { MessageError, say } from '../engine/index.js';

/** The files of the disk, by `file:` URIs. What rejects, rejects with Node's own error, such as one whose `code` is `EACCES`. */
export const diskFiles: FileHost = {
  serves: (uri) => uri.startsWith('file:'),

  async kindOf(uri, within) {
    try {
      if (within !== undefined && !(await isReachedWithoutLinks(pathOf(within), pathOf(uri)))) return 'other';
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
    const path = pathOf(uri);
    try {
      const found = await stat(path);
      if (!found.isFile() && !found.isDirectory()) throw new MessageError(noFile);
      return found.size;
    } catch (error) {
      // Node puts U+FFFD for what it cannot decode, and then there is no such file.
      if (isNotFound(error) && path.includes('\uFFFD'))
        throw new MessageError(say`its name is no UTF-8: rename it`, { cause: error });
      throw error;
    }
  },

  async read(uri) {
    // A pipe that nobody writes to would be waited for.
    const file = await open(pathOf(uri), constants.O_RDONLY | nonBlocking);
    try {
      const found = await file.stat();
      if (!found.isFile() && !found.isDirectory()) throw new MessageError(noFile);
      if (found.size > largestFile) throw new MessageError(say`it is larger than ${largestFile / 1024 / 1024} MB`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  },
};

/** Windows has neither this nor such pipes. */
const nonBlocking = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

const noFile = say`it is no regular file`;

/** Whatever it is read for. In bytes. */
const largestFile = 64 * 1024 * 1024;

/** Whether a path is what it seems: the scan of a folder follows no link, and so never comes to what lies behind one. */
async function isReachedWithoutLinks(folder: string, path: string): Promise<boolean> {
  return relative(await realpath(folder), await realpath(path)) === relative(folder, path);
}

/** A glob such as `../**` finds nothing; a folder that cannot be looked into is listed itself. */
async function pathsIn(folder: string, { include, exclude }: SourceGlobs): Promise<string[]> {
  const unreadable: string[] = [];
  /** Globs take a backslash for a separator; here it is a letter of a name. */
  const withBackslash: string[] = [];
  const isSource = picomatch([...include], { dot: true, nocase: true, ignore: [...exclude] });
  const paths = await glob(include, {
    cwd: folder,
    ignore: exclude,
    dot: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: listingWith(
      (path) => unreadable.push(resolve(path)),
      (path) => {
        if (isSource(relative(folder, path).replaceAll('\\', '_'))) withBackslash.push(path);
      },
    ),
  });
  const inside = paths.filter((path) => !path.startsWith('../') && !withBackslash.includes(join(folder, path)));
  return [...inside.map((path) => join(folder, path)), ...withBackslash, ...unreadable];
}

/** tinyglobby passes over the folders that it cannot list, and over names that it takes for paths: this tells of them. */
function listingWith(onFailure: (path: string) => void, onBackslash: (path: string) => void): FileSystemAdapter {
  const list = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, files: Dirent[]) => void,
  ): void => {
    readdir(path, options, (error, files) => {
      if (error !== null) onFailure(path);
      // Of a folder that cannot be listed there are none.
      for (const file of error === null && sep === '/' ? files : [])
        if (file.isFile() && file.name.includes('\\')) onBackslash(`${resolve(path)}/${file.name}`);
      done(error, files);
    });
  };
  return { readdir: list as typeof readdir };
}
