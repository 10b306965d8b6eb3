import picomatch from 'picomatch';
import { manuscriptGlobs, type LanguageId } from '../../engine/index.js';
import { documentLanguages, type TextKind, type Settings } from '../../protocol.js';
import { fileName, pathInside } from '../../files/uris.js';

/** The folders of the workspace, and which documents are sources: those that the globs say, and open texts outside. */
export class Folders {
  #uris: readonly string[] = [];
  #included: (path: string) => boolean = () => false;
  #manuscripts: (path: string) => boolean = () => false;
  #excluded: (path: string) => boolean = () => false;
  #drafts: (path: string) => boolean = () => false;
  #kinds: readonly { readonly path: string; readonly fits: (path: string) => boolean; readonly kind: TextKind }[] = [];

  /** Canonical URIs. */
  get uris(): readonly string[] {
    return this.#uris;
  }

  /** @param uris canonical, without a slash at the end */
  setFolders(uris: readonly string[]): void {
    this.#uris = [...new Set(uris)];
  }

  /** Case does not count in globs, as it does not when the folder is listed. */
  setGlobs({ include, exclude, drafts, kinds }: Settings['files']): void {
    const options: picomatch.PicomatchOptions = { dot: true, nocase: true };
    this.#included = picomatch([...include], options);
    this.#manuscripts = picomatch([...manuscriptGlobs], options);
    this.#excluded = picomatch([...exclude], options);
    this.#drafts = picomatch([...drafts], options);
    this.#kinds = Object.entries(kinds).map(([path, kind]) => ({ path, kind, fits: picomatch(path, options) }));
  }

  /** What the settings say that a file is; a path goes before a glob, and of several globs the last one counts. */
  kindSaidOf(uri: string): TextKind | undefined {
    const paths = this.#paths(uri);
    const said = this.#kinds.find(({ path }) => paths.includes(path)) ?? this.#kinds.findLast(({ fits }) => paths.some(fits));
    return said?.kind;
  }

  /** Whether a file is where drafts are kept. */
  isAmongDrafts(uri: string): boolean {
    return this.#paths(uri).some((path) => this.#drafts(path));
  }

  /** The innermost folder that a document is in. */
  folderOf(uri: string): string | undefined {
    return this.#uris
      .filter((folder) => pathInside(folder, uri) !== undefined)
      .reduce<string | undefined>(
        (inner, folder) => (inner === undefined || folder.length > inner.length ? folder : inner),
        undefined,
      );
  }

  /**
   * A document's path inside its folder, with `/`, after the folder's name where there are several; its file name where it is
   * in none.
   */
  nameOf(uri: string): string {
    const folder = this.folderOf(uri);
    const path = folder === undefined ? undefined : pathInside(folder, uri);
    if (folder === undefined || path === undefined) return fileName(uri);
    return this.#uris.length > 1 ? `${fileName(folder)}/${path}` : path;
  }

  /** Whether a file is read for a draft alone, so that it is no source where it is none. */
  isManuscript(uri: string, languageId: LanguageId): boolean {
    const paths = this.#paths(uri);
    if (paths.length === 0) return languageId === 'latex' || this.#manuscripts(fileName(uri));
    return paths.some((path) => this.#manuscripts(path)) && !paths.some((path) => this.#included(path));
  }

  /** Whether a file that is not open is read, as a source or a draft: only files of a folder are. */
  isSourceFile(uri: string): boolean {
    const said = this.kindSaidOf(uri);
    if (said !== undefined) return said !== 'neither';
    return this.#paths(uri).some((path) => (this.#included(path) || this.#manuscripts(path)) && !this.#excluded(path));
  }

  /** Whether the globs leave out a file or folder, so that nothing below it need be looked at. */
  isExcluded(uri: string): boolean {
    return this.#paths(uri).every((path) => this.#excluded(path) || this.#excluded(`${path}/`));
  }

  /**
   * Whether an open document is read, as a source or a draft. In a folder the globs decide. A text outside of all folders, or one that was
   * never saved, is a source as long as it is open, unless its name is excluded.
   */
  isSourceDocument(uri: string, languageId: string, said?: TextKind): boolean {
    if (said !== undefined) return said !== 'neither';
    if (this.folderOf(uri) !== undefined) return this.isSourceFile(uri);
    if (!uri.startsWith('file:') && !uri.startsWith('untitled:')) return false;
    const name = fileName(uri);
    return textLanguages.has(languageId) && !this.#excluded(name);
  }

  /** A file of nested folders has a path in each. */
  #paths(uri: string): string[] {
    return this.#uris.flatMap((folder) => pathInside(folder, uri) ?? []);
  }
}

/** `text` is what Vim and Helix call plain text. */
const textLanguages: ReadonlySet<string> = new Set([...documentLanguages, 'text']);
