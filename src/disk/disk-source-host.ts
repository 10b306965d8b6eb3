import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import { sourceMatcher, type Globs, type SourceHost } from '../engine/index.js';

/**
 * The sources of one folder on disk, as `file:` URIs in the form VS Code writes them.
 *
 * Symbolic links are not followed: a text that is found twice would only agree with itself.
 */
export class DiskSourceHost implements SourceHost {
  readonly #folder: string;
  readonly #globs: Globs;

  /** @param folder an absolute path */
  constructor(folder: string, globs: Globs) {
    this.#folder = folder;
    this.#globs = globs;
  }

  /** Rejects when the folder cannot be read. */
  async list(): Promise<readonly string[]> {
    if (!(await stat(this.#folder)).isDirectory()) throw new Error(`${this.#folder} is no folder.`);
    // Every path is asked for and then matched by our own matcher, so that globs like `../**` reach nothing outside.
    const paths = await glob('**', {
      cwd: this.#folder,
      ignore: [...this.#globs.exclude],
      dot: true,
      caseSensitiveMatch: false,
      expandDirectories: false,
      followSymbolicLinks: false,
    });
    return paths
      .filter(sourceMatcher(this.#globs))
      .sort()
      .map((path) => URI.file(join(this.#folder, path)).toString());
  }

  async size(uri: string): Promise<number> {
    const found = await stat(URI.parse(uri).fsPath);
    if (!found.isFile()) throw new Error('it is no regular file');
    return found.size;
  }

  async read(uri: string): Promise<Uint8Array> {
    return readFile(URI.parse(uri).fsPath);
  }
}
