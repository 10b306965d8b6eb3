import { setImmediate as nextTurn } from 'node:timers/promises';
import { stat } from 'node:fs/promises';
import { Emitter, FileChangeType, type Event, type FileEvent } from 'vscode-languageserver';
import { DiskHost, pathOf } from '../../disk/index.js';
import { Corpus, indexSource, languageOf, maximumSourceSize, type Finding, type SourceHost } from '../../engine/index.js';
import type { Settings } from '../../protocol.js';
import type { ReadingProgress } from '../lsp/progress.js';
import type { OpenDocuments } from './open-documents.js';
import type { Folders } from './folders.js';
import { canonicalUri } from '../lsp/uris.js';

/** How long the text must rest after an edit before it is read again, in milliseconds. */
const restAfterEdit = 300;

export interface IndexerOptions {
  readonly documents: OpenDocuments;
  readonly folders: Folders;
  readonly globs: () => Settings['files'];
  /** @param cancel stops the reading of folders; what was read stays */
  readonly startProgress: (cancel: () => void) => ReadingProgress;
  readonly log: (message: string) => void;
}

/**
 * Keeps a corpus up to date with the workspace: the files of its folders, and in their place the documents that are open.
 *
 * Files are read one after the other, with a turn of the event loop between them, so that requests are answered meanwhile.
 */
export class Indexer {
  readonly corpus = new Corpus();
  /** What is wrong with single files, by URI. */
  readonly problems = new Map<string, readonly Finding[]>();
  readonly #options: IndexerOptions;
  readonly #changed = new Emitter<void>();
  /** Open documents whose text is newer than what the corpus has. */
  readonly #edited = new Set<string>();
  /** Files to be read, or to be removed where they have gone. */
  readonly #queue = new Set<string>();
  /** All that were read, or found to be unreadable. */
  readonly #known = new Set<string>();
  #scan: 'all' | 'new' | undefined;
  #progress: { readonly shown: ReadingProgress; total: number } | undefined;
  #started = false;
  #working = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: IndexerOptions) {
    this.#options = options;
  }

  /** The corpus or the problems changed, or reading began or ended. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** Whether files are still being read, or are yet to be. */
  get indexing(): boolean {
    return this.#working || !this.#started;
  }

  /** Reads all folders again, after the folders or the globs changed. */
  rescan(): void {
    this.#started = true;
    this.#scan = 'all';
    for (const uri of this.#options.documents.uris()) this.#edited.add(uri);
    this.#work();
  }

  documentOpened(uri: string): void {
    this.#edited.add(uri);
    this.#flushIn(0);
  }

  documentEdited(uri: string): void {
    this.#edited.add(uri);
    this.#flushIn(restAfterEdit);
  }

  /** What counts now is the file again, if there is one. */
  documentClosed(uri: string): void {
    this.#edited.delete(uri);
    if (uri.startsWith('file:') && this.#options.folders.isSourceFile(uri)) {
      this.#queue.add(uri);
      this.#work();
      return;
    }
    this.#remove(uri);
    this.#flushIn(0);
  }

  /** Files and folders that were created, changed or deleted on disk; a rename is a deletion and a creation. */
  async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    for (const change of changes) {
      const uri = canonicalUri(change.uri);
      if (change.type === FileChangeType.Deleted) {
        for (const known of this.#known) if (known === uri || known.startsWith(`${uri}/`)) this.#queue.add(known);
      } else if (uri.startsWith('file:') && !this.#options.folders.isExcluded(uri)) {
        const kind = await kindOf(uri);
        if (kind === 'folder' && change.type === FileChangeType.Created) this.#scan ??= 'new';
        else if (this.corpus.get(uri) !== undefined || (kind === 'file' && this.#options.folders.isSourceFile(uri)))
          this.#queue.add(uri);
      }
    }
    this.#work();
  }

  /** Brings the text of edited documents into the corpus now, so that an answer fits what is on the screen. */
  flush(): void {
    const edited = [...this.#edited];
    this.#edited.clear();
    for (const uri of edited) {
      try {
        this.#readDocument(uri);
      } catch (error) {
        this.#failed(uri, error);
      }
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#queue.clear();
    this.#changed.dispose();
  }

  #flushIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#changed.fire();
    }, milliseconds);
  }

  #work(): void {
    if (this.#working || (this.#scan === undefined && this.#queue.size === 0)) return;
    this.#working = true;
    this.#changed.fire();
    this.#readAll()
      .catch((error: unknown) => this.#options.log(`Reading the folders failed: ${String(error)}`))
      .finally(() => {
        this.#working = false;
        this.#progress?.shown.end();
        this.#progress = undefined;
        this.#changed.fire();
      });
  }

  async #readAll(): Promise<void> {
    for (;;) {
      const scan = this.#scan;
      const [uri] = this.#queue;
      if (scan !== undefined) {
        this.#scan = undefined;
        await this.#list(scan);
      } else if (uri !== undefined) {
        this.#queue.delete(uri);
        const total = this.#progress?.total ?? 0;
        this.#progress?.shown.report(Math.max(0, total - this.#queue.size - 1), total, uri);
        await this.#readFile(uri).catch((error: unknown) => this.#failed(uri, error));
        await nextTurn();
      } else {
        return;
      }
    }
  }

  async #list(scan: 'all' | 'new'): Promise<void> {
    const { documents, folders, globs } = this.#options;
    const onDisk = folders.uris.filter((folder) => folder.startsWith('file:'));
    for (const folder of onDisk) {
      if ((await kindOf(folder)) !== 'folder')
        this.#options.log(`${pathOf(folder)} is not there, or no folder; nothing is read from it.`);
    }
    const host = new DiskHost({ folders: onDisk, globs: globs() });
    const listed = new Set((await host.list()).map(canonicalUri));
    for (const known of this.#known) {
      if (!listed.has(known) && documents.get(known) === undefined) this.#remove(known);
    }
    for (const uri of listed) {
      if (scan === 'all' || this.corpus.get(uri) === undefined) this.#queue.add(uri);
    }
    if (this.#queue.size === 0) return;
    const shown = this.#progress?.shown ?? this.#options.startProgress(() => this.#cancel());
    this.#progress = { shown, total: this.#queue.size };
  }

  #cancel(): void {
    this.#options.log(`Reading was stopped; ${this.#queue.size} files were left out. Restart the language server to read them.`);
    this.#queue.clear();
  }

  async #readFile(uri: string): Promise<void> {
    const { documents } = this.#options;
    this.#known.add(uri);
    if (documents.get(uri) === undefined) this.#setProblems(uri, await indexSource(this.corpus, disk, uri));
    // It may have been opened while it was read.
    if (documents.get(uri) !== undefined) this.#edited.add(uri);
  }

  #readDocument(uri: string): void {
    const document = this.#options.documents.get(uri);
    if (document === undefined || !this.#options.folders.isSourceDocument(uri, document.languageId)) {
      this.#remove(uri);
      return;
    }
    this.#known.add(uri);
    const text = document.getText();
    if (Buffer.byteLength(text) > maximumSourceSize) {
      this.corpus.delete(uri);
      const limit = maximumSourceSize / 1024 / 1024;
      const message = `Larger than ${limit} MB; it was left out. Split it to have it read.`;
      this.#setProblems(uri, [{ code: 'source-too-large', message, uri, span: { start: 0, end: 0 }, related: [] }]);
      return;
    }
    const languageId = document.languageId === 'markdown' ? 'markdown' : languageOf(uri);
    this.corpus.set({ uri, text, languageId });
    this.problems.delete(uri);
  }

  /** One source that cannot be analysed does not take the others with it. */
  #failed(uri: string, error: unknown): void {
    this.#remove(uri);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#options.log(`${uri} was left out, by a mistake of Variorum: ${reason}`);
  }

  #remove(uri: string): void {
    this.corpus.delete(uri);
    this.problems.delete(uri);
    this.#known.delete(uri);
  }

  #setProblems(uri: string, findings: readonly Finding[]): void {
    if (findings.length === 0) this.problems.delete(uri);
    else this.problems.set(uri, findings);
  }
}

/** Reads any file; which ones are sources is decided before. */
const disk: SourceHost = new DiskHost({ folders: [] });

async function kindOf(uri: string): Promise<'file' | 'folder' | 'other'> {
  try {
    const found = await stat(pathOf(uri));
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    // It has gone again; there is an event for that, too.
    return 'other';
  }
}
