import * as l10n from '@vscode/l10n';
import { Emitter, type Diagnostic, type Event } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { metadataOf, readReferenceFile, ReferenceIndex, type ReferenceFile } from '../../bibliography/index.js';
import { readMetadata, say, type Metadata, type Source, type SourceOfKey } from '../../engine/index.js';
import type { FileHost } from '../../files/file-host.js';
import { bibliographyGlobs, referencesFileName } from '../../files/file-names.js';
import { readUtf8 } from '../../files/text-file.js';
import { childUri, pathInside } from '../../files/uris.js';
import { errorInWords } from '../lsp/language.js';
import type { CurrentFiles } from './current-files.js';
import type { Folders } from './folders.js';
import { diagnosticsOf } from './json-file.js';

export interface ReferencesOptions {
  readonly files: CurrentFiles;
  readonly folders: Folders;
  readonly host: FileHost;
  readonly showDiagnostics: (uri: string, diagnostics: Diagnostic[]) => void;
  readonly log: (message: string) => void;
}

const none = new ReferenceIndex([]);

/** The references of each folder: `references.json` at its root, and every `.bib` in it, as they are in the editor or on disk. */
export class References {
  readonly #options: ReferencesOptions;
  readonly #changed = new Emitter<void>();
  readonly #files = new Map<string, ReferenceFile>();
  #byFolder: ReadonlyMap<string, ReferenceIndex> = new Map();
  readonly #shown = new Set<string>();

  constructor(options: ReferencesOptions) {
    this.#options = options;
  }

  /** There are others than before. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** Those that a document cites by. */
  of(uri: string): ReferenceIndex {
    const folder = this.#options.folders.folderOf(uri) ?? this.#options.folders.uris[0];
    return (folder === undefined ? undefined : this.#byFolder.get(folder)) ?? none;
  }

  /** Which sources the keys of drafts cite. */
  sourceOfKey(sources: readonly Source[]): SourceOfKey {
    const known = new Map<ReferenceIndex, ReadonlyMap<string, string>>();
    return (key, draft) => {
      const index = this.of(draft);
      let byKey = known.get(index);
      if (byKey === undefined) known.set(index, (byKey = index.sourcesByKey(sources)));
      return byKey.get(key);
    };
  }

  /** What the reference to a source says of it. */
  statedOf({ uri, text }: { readonly uri: string; readonly text: string }): Metadata | undefined {
    const index = this.of(uri);
    if (index.keys.length === 0) return undefined;
    const located = index.entryOf({ uri, text, metadata: readMetadata(text) });
    return located === undefined ? undefined : metadataOf(located.entry.item);
  }

  /** Reads the files of the folders that there are now. */
  async foldersChanged(): Promise<void> {
    const { folders, host } = this.#options;
    const served = folders.uris.filter((folder) => host.serves(folder));
    const listed = await host.list(served, bibliographyGlobs);
    const uris = new Set([...folders.uris.map((folder) => childUri(folder, referencesFileName)), ...listed]);
    for (const uri of this.#files.keys()) if (!uris.has(uri)) this.#files.delete(uri);
    for (const uri of uris) await this.#read(uri);
    this.#index();
  }

  /** @param uri of what was opened, edited, closed, created, changed or deleted */
  async fileChanged(uri: string): Promise<void> {
    const { folders } = this.#options;
    const isOurs = folders.uris.some((folder) =>
      /\.bib$/i.test(uri) ? pathInside(folder, uri) !== undefined : uri === childUri(folder, referencesFileName),
    );
    if (!isOurs) return;
    const before = this.#files.get(uri)?.text;
    await this.#read(uri);
    if (this.#files.get(uri)?.text !== before) this.#index();
  }

  async #read(uri: string): Promise<void> {
    try {
      const text = await readUtf8(this.#options.files, uri);
      if (text === undefined) this.#files.delete(uri);
      else if (this.#files.get(uri)?.text !== text) this.#files.set(uri, await readReferenceFile(uri, text));
    } catch (error) {
      this.#files.delete(uri);
      this.#options.log(l10n.t`${this.#options.folders.nameOf(uri)} ${errorInWords(error)}; its references are not known.`);
    }
  }

  #index(): void {
    const { folders } = this.#options;
    const files = [...this.#files.values()].sort((a, b) => rank(a) - rank(b) || (a.uri < b.uri ? -1 : 1));
    this.#byFolder = new Map(
      folders.uris.map((folder) => [
        folder,
        new ReferenceIndex(files.filter(({ uri }) => pathInside(folder, uri) !== undefined)),
      ]),
    );
    this.#show();
    this.#changed.fire();
  }

  /** What is wrong in `.bib` files, and keys that stand twice, each where it stands. */
  #show(): void {
    const shown = new Set<string>();
    for (const index of this.#byFolder.values()) {
      for (const { uri, text, errors } of index.files) {
        const twice = index.duplicates
          .filter(({ file }) => file.uri === uri)
          .map(({ entry: { key, keySpan } }) => ({
            ...keySpan,
            line: 0,
            column: 0,
            message: say`The key “${key}” stands more than once`,
          }));
        const isBib = /\.bib$/i.test(uri);
        const all = [
          ...(isBib
            ? diagnosticsOf(
                errors.map((error) => ({ column: 1, ...error })),
                text,
                'reference-broken',
              )
            : []),
          ...diagnosticsOf(twice, text, 'reference-duplicate').map((each) => ({ ...each, severity: 2 as const })),
        ];
        if (all.length === 0) continue;
        shown.add(uri);
        this.#options.showDiagnostics(uri, all);
      }
    }
    for (const uri of this.#shown) if (!shown.has(uri)) this.#options.showDiagnostics(uri, []);
    this.#shown.clear();
    for (const uri of shown) this.#shown.add(uri);
  }
}

/** What the analyst keeps by hand counts before what a reference manager exports. */
function rank({ uri }: ReferenceFile): number {
  return uri.endsWith(`/${referencesFileName}`) ? 0 : 1;
}

/** The lines of a file of references. */
export function linesOf({ uri, text }: ReferenceFile): TextDocument {
  return TextDocument.create(uri, '', 0, text);
}
