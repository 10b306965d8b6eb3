import * as l10n from '@vscode/l10n';
import { Emitter, MessageType, type Event } from 'vscode-languageserver';
import { editAnnotations, type Annotation, type AnnotationChange } from '../../../engine/index.js';
import {
  annotatedSource,
  annotationGlobs,
  annotationUriOf,
  readAnnotations,
  sourceReference,
  type FileAnnotations,
} from '../../../files/annotation-file.js';
import type { FileHost } from '../../../files/file-host.js';
import { editFrom, lspEdit, type EditFrom, type SharedFileEdit } from '../../lsp/workspace-edit.js';
import type { DecisionFilesOptions } from '../decisions/decision-files.js';
import { brokenMessage, diagnosticsOf, readJsonFile, unreadableMessage } from '../json-file.js';

export interface AnnotationFilesOptions extends DecisionFilesOptions {
  readonly host: FileHost;
}

/** What was read of a file last. */
interface AnnotationFile {
  /** While a file is broken, what it said before. */
  readonly annotations: readonly Annotation[];
  /** Whether something is wrong with it: told once, not with every letter that is typed into it. */
  readonly wrong: boolean;
}

/** The annotations of all sources: a file for each source in the folder it is in, as it is in the editor or on disk. */
export class AnnotationFiles {
  readonly #options: AnnotationFilesOptions;
  readonly #changed = new Emitter<void>();
  /** By the URI of the source. */
  readonly #files = new Map<string, AnnotationFile>();
  /** How often each was begun to be read: only the last reading counts. */
  readonly #readings = new Map<string, number>();

  constructor(options: AnnotationFilesOptions) {
    this.#options = options;
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** The annotations that there are, by the URI of their source. */
  get all(): ReadonlyMap<string, readonly Annotation[]> {
    return new Map(
      [...this.#files]
        .filter(([, { annotations }]) => annotations.length > 0)
        .map(([source, file]) => [source, file.annotations]),
    );
  }

  of(source: string): readonly Annotation[] {
    return this.#files.get(source)?.annotations ?? [];
  }

  /** Reads the files of the folders that there are now. */
  async foldersChanged(): Promise<void> {
    const { folders, host } = this.#options;
    const hadSome = this.#files.size > 0;
    const served = folders.uris.filter((folder) => host.serves(folder));
    const listed = await host.list(served, annotationGlobs);
    const sources = new Set(listed.flatMap((uri) => this.#sourceOf(uri) ?? []));
    for (const source of this.#files.keys()) if (!sources.has(source)) this.#files.delete(source);
    await Promise.all([...sources].map((source) => this.#readFile(source)));
    if (hadSome || sources.size > 0) this.#changed.fire();
  }

  /** @param uri of what was opened, edited, closed, created, changed or deleted: a file, or a folder with all that was in it */
  async fileChanged(uri: string): Promise<void> {
    const source = this.#sourceOf(uri);
    if (source !== undefined) {
      await this.#readFile(source);
      this.#changed.fire();
    } else if (this.#isFolderOfSome(uri)) await this.foldersChanged();
  }

  /** Reads the file of a source again: a change is made of what stands there now, not of what stood there when it was last told of. */
  async readAgain(source: string): Promise<void> {
    const before = JSON.stringify(this.of(source));
    await this.#readFile(source);
    if (JSON.stringify(this.of(source)) !== before) this.#changed.fire();
  }

  /**
   * The edit that makes changes, by the URIs of their sources.
   *
   * @returns `undefined` where the files say so already
   * @throws an error in words where a file cannot be read or is broken: it is not touched, and nothing else is
   */
  async edit(changes: ReadonlyMap<string, AnnotationChange>): Promise<EditFrom | undefined> {
    const edits: SharedFileEdit[] = [];
    for (const [source, change] of changes) {
      const edit = await this.#editOf(source, change);
      if (edit !== undefined) edits.push(edit);
    }
    return edits.length === 0 ? undefined : editFrom(edits, this.#options.client);
  }

  async #editOf(source: string, change: AnnotationChange): Promise<SharedFileEdit | undefined> {
    const { documents, files, folders } = this.#options;
    const uri = this.#fileOf(source);
    const name = folders.nameOf(uri);
    const text = await readJsonFile(uri, name, files);
    const result = editAnnotations(text, change, sourceReference(uri, source));
    if (result.kind === 'broken')
      throw new Error(brokenMessage(name, result.errors, l10n.t`Nothing was changed; mend it and try again.`));
    if (result.edit === undefined) return undefined;
    const version = documents.get(uri)?.version ?? null;
    return { uri, version, edit: lspEdit(text, result.edit), text, create: text === undefined };
  }

  async #readFile(source: string): Promise<void> {
    const reading = (this.#readings.get(source) ?? 0) + 1;
    this.#readings.set(source, reading);
    const uri = this.#fileOf(source);
    const read = await readAnnotations(this.#options.files, uri);
    // Something newer is being read, or was.
    if (this.#readings.get(source) !== reading) return;
    const before = this.#files.get(source);
    this.#show(uri, read, before?.wrong === true);
    const annotations = read.kind === 'annotations' ? read.annotations : (before?.annotations ?? []);
    this.#files.set(source, { annotations, wrong: read.kind !== 'annotations' });
  }

  /** @param wasWrong whether something was wrong with the file before, which was told then */
  #show(uri: string, read: FileAnnotations, wasWrong: boolean): void {
    const { documents, folders, showDiagnostics, showMessage } = this.#options;
    if (read.kind === 'broken') showDiagnostics(uri, diagnosticsOf(read.errors, read.text, 'annotations-broken'));
    else if (wasWrong) showDiagnostics(uri, []);
    // In the editor one sees the problem where it is.
    if (read.kind === 'annotations' || wasWrong || documents.get(uri) !== undefined) return;
    const name = folders.nameOf(uri);
    const message =
      read.kind === 'broken'
        ? brokenMessage(
            name,
            read.errors,
            l10n.t`Until it is mended, the annotations that were read before are shown, and none is written.`,
          )
        : unreadableMessage(name, read.reason);
    showMessage(MessageType.Warning, message);
  }

  #sourceOf(uri: string): string | undefined {
    const folder = this.#options.folders.folderOf(uri);
    return folder === undefined ? undefined : annotatedSource(folder, uri);
  }

  #fileOf(source: string): string {
    const folder = this.#options.folders.folderOf(source);
    if (folder === undefined)
      throw new Error(l10n.t`Open the folder of this text: annotations are kept in it, in .variorum/annotations/.`);
    return annotationUriOf(folder, source);
  }

  #isFolderOfSome(uri: string): boolean {
    return [...this.#files.keys()].some((source) => this.#fileOf(source).startsWith(`${uri}/`));
  }
}
