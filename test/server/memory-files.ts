import picomatch from 'picomatch';
import type { FileHost, FileKind, SourceGlobs } from '../../src/files/file-host.js';
import { pathInside } from '../../src/files/uris.js';

/** Files in memory, by URI. Folders are there as long as something is in them, or when they were made. */
export class MemoryFiles implements FileHost {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>();

  serves(uri: string): boolean {
    return uri.startsWith('file:');
  }

  kindOf(uri: string): Promise<FileKind> {
    if (this.#files.has(uri)) return Promise.resolve('file');
    const isFolder = [...this.#files.keys(), ...this.#folders].some((each) => isIn(uri, each));
    return Promise.resolve(isFolder ? 'folder' : 'missing');
  }

  list(folders: readonly string[], { include, exclude }: SourceGlobs): Promise<readonly string[]> {
    const names = picomatch([...include], { dot: true, nocase: true, ignore: [...exclude] });
    const isSource = (folder: string, uri: string): boolean => names(pathInside(folder, uri) ?? '');
    const found = [...this.#files.keys()].filter((uri) => folders.some((folder) => isSource(folder, uri)));
    return Promise.resolve(found.sort());
  }

  async size(uri: string): Promise<number> {
    return (await this.read(uri)).length;
  }

  async read(uri: string): Promise<Uint8Array> {
    const bytes = this.#files.get(uri);
    if (bytes !== undefined) return bytes;
    const [code, message] =
      (await this.kindOf(uri)) === 'folder' ? ['EISDIR', 'illegal operation on a directory'] : ['ENOENT', 'no such file'];
    throw Object.assign(new Error(`${code}: ${message}`), { code });
  }

  write(uri: string, content: string | Uint8Array): void {
    this.#files.set(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  makeFolder(uri: string): void {
    this.#folders.add(uri);
  }

  /** Moves a file, or a folder with all that is in it. */
  rename(from: string, to: string): void {
    for (const [uri, bytes] of this.#files) {
      if (!isIn(from, uri)) continue;
      this.#files.delete(uri);
      this.#files.set(`${to}${uri.slice(from.length)}`, bytes);
    }
  }

  /** Removes a file, or a folder with all that is in it. */
  remove(uri: string): void {
    for (const each of this.#files.keys()) if (isIn(uri, each)) this.#files.delete(each);
    for (const each of this.#folders) if (isIn(uri, each)) this.#folders.delete(each);
  }
}

/** Whether something is at a URI or below it. */
function isIn(uri: string, inner: string): boolean {
  return inner === uri || inner.startsWith(`${uri}/`);
}
