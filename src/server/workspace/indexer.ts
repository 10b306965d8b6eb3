import * as l10n from '@vscode/l10n';
import { Emitter, FileChangeType, type Event, type FileEvent } from 'vscode-languageserver';
import {
  Corpus,
  indexSource,
  maximumSourceSize,
  problemsOfText,
  readingProblems,
  say,
  type Finding,
} from '../../engine/index.js';
import { parentUri, pathOf } from '../../files/uris.js';
import { messageOf, stackOf } from '../../message-of.js';
import type { ReadingState, TextKind } from '../../protocol.js';
import type { ReadingProgress } from '../lsp/progress.js';
import type { Folders } from './folders.js';
import type { FileKind, SourceGlobs } from '../../files/file-host.js';
import type { WorkspaceHost } from './watched-host.js';
import { markupOf } from '../lsp/markup-of.js';
import { nextTurn } from './next-turn.js';
import { Pace } from './pace.js';
import { inSlices, textInStep } from './slices.js';
import type { OpenDocuments } from './open-documents.js';

/** How long the text must rest after an edit before it is read again and the change is told, in milliseconds. */
const restAfterEdit = 300;

export interface IndexerOptions {
  readonly host: WorkspaceHost;
  readonly documents: OpenDocuments;
  readonly folders: Folders;
  readonly globs: () => SourceGlobs;
  /** What was said of a text since it was opened, where the settings cannot name it. */
  readonly kindSaidOf: (uri: string) => TextKind | undefined;
  /** @param cancel stops the reading of folders; what was read stays */
  readonly startProgress: (cancel: () => void) => ReadingProgress;
  readonly log: (message: string) => void;
}

/**
 * Keeps a corpus up to date with the workspace: the files of its folders, and in their place the documents that are open.
 *
 * It tells of a change when the corpus has it: a document is read once its text rests, or before that when {@link flush} is
 * called, and only then is the change told. Files are read one after the other, with a turn of the event loop between them,
 * so that requests are answered meanwhile.
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
  #saidElsewhere: Promise<unknown> = Promise.resolve();
  #progress: { readonly shown: ReadingProgress; total: number } | undefined;
  readonly #pace = new Pace();
  #started = false;
  #working = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: IndexerOptions) {
    this.#options = options;
    options.host.watch((changes) => {
      this.#filesChanged(changes).catch((error: unknown) =>
        options.log(`A change of files was passed over: ${messageOf(error)}`),
      );
    });
  }

  /** Makes ready what is told with a change, in slices, and says whether that is under way: set by who tells it. */
  preparation: { readonly make: () => Promise<void>; readonly current: () => Promise<void> | undefined } = {
    make: () => Promise.resolve(),
    current: () => undefined,
  };

  /** The corpus or the problems changed, or reading began or ended. The corpus has all edits of this moment then. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** How far the reading of files is; `null` where none is read, or is yet to be. */
  get reading(): ReadingState | null {
    if (!this.#working && this.#started) return null;
    const total = this.#progress?.total ?? 0;
    return { done: Math.max(0, total - this.#queue.size), total };
  }

  /**
   * Reads all folders again, after the folders or the globs changed.
   *
   * @param known settles when what is said of sources elsewhere is known: none is read before, lest it be read twice
   */
  rescan(known: Promise<unknown> = Promise.resolve()): void {
    this.#started = true;
    this.#saidElsewhere = known;
    this.#scan = 'all';
    for (const uri of this.#options.documents.uris()) this.#edited.add(uri);
    this.#work();
  }

  documentOpened(uri: string): void {
    this.#edited.add(uri);
    this.#tellIn(0);
  }

  documentEdited(uri: string): void {
    this.#edited.add(uri);
    this.#tellIn(restAfterEdit);
  }

  /** What counts now is the file again, if there is one. */
  documentClosed(uri: string): void {
    this.#edited.delete(uri);
    if (this.#options.host.serves(uri) && this.#options.folders.isSourceFile(uri)) {
      this.#queue.add(uri);
      this.#work();
      return;
    }
    this.#remove(uri);
    this.#tellIn(0);
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

  /** Whether an open source has another text than it had. @param textOf the text that it had */
  isBehind(textOf: (uri: string) => string | undefined): boolean {
    const { documents, folders } = this.#options;
    return documents.uris().some((uri) => {
      const document = documents.get(uri);
      const isSource = document !== undefined && folders.isSourceDocument(uri, document.languageId);
      return textOf(uri) !== (isSource ? document.getText() : undefined);
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#queue.clear();
    this.#changed.dispose();
  }

  /** Files and folders that were created, changed or deleted; a rename is a deletion and a creation. */
  async #filesChanged(changes: readonly FileEvent[]): Promise<void> {
    const { folders, host } = this.#options;
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) {
        for (const known of this.#known) if (known === uri || known.startsWith(`${uri}/`)) this.#queue.add(known);
      } else if (host.serves(uri) && !folders.isExcluded(uri)) {
        const kind = await this.#kindOf(uri, folders.folderOf(uri));
        if (kind === 'folder' && type === FileChangeType.Created) this.#scan ??= 'new';
        else if (this.corpus.get(uri) !== undefined || (kind === 'file' && folders.isSourceFile(uri))) this.#queue.add(uri);
      }
    }
    this.#work();
  }

  /** What cannot be looked at is passed over. */
  #kindOf(uri: string, within?: string): Promise<FileKind> {
    return this.#options.host.kindOf(uri, within).catch(() => 'other' as const);
  }

  #tellIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#tellInSlices().catch((error: unknown) => this.#options.log(`Comparing failed: ${messageOf(error)}`));
    }, milliseconds);
  }

  #tell(): void {
    this.flush();
    this.#changed.fire();
  }

  /** The same, while requests are answered. */
  async #tellInSlices(): Promise<void> {
    this.flush();
    await this.preparation.make();
    // What was edited meanwhile is told when it rests.
    if (this.#edited.size === 0) this.#changed.fire();
  }

  #work(): void {
    if (this.#working || (this.#scan === undefined && this.#queue.size === 0)) return;
    this.#working = true;
    this.#tell();
    this.#readAll()
      .catch((error: unknown) => this.#options.log(`Reading the folders failed: ${messageOf(error)}`))
      .then(() => this.preparation.make())
      .catch((error: unknown) => this.#options.log(`Comparing failed: ${messageOf(error)}`))
      .finally(() => {
        this.#working = false;
        this.#progress?.shown.end();
        this.#progress = undefined;
        this.#tell();
        // What came meanwhile was queued for nobody.
        this.#work();
      });
  }

  async #readAll(): Promise<void> {
    for (;;) {
      const scan = this.#scan;
      const [uri] = this.#queue;
      if (scan !== undefined) {
        this.#scan = undefined;
        // Whoever reads it tells of what went wrong.
        await this.#saidElsewhere.catch(() => undefined);
        await this.#list(scan);
      } else if (uri !== undefined) {
        this.#queue.delete(uri);
        // Someone waits for what has been read until now: nothing more is put into it.
        await this.preparation.current();
        const total = this.#progress?.total ?? 0;
        this.#progress?.shown.report(Math.max(0, total - this.#queue.size - 1), total, uri);
        await this.#readFile(uri).catch((error: unknown) => this.#failed(uri, error));
        if (this.#pace.isDue()) await this.#pace.time(() => this.#tellInSlices());
        await nextTurn();
      } else {
        return;
      }
    }
  }

  async #list(scan: 'all' | 'new'): Promise<void> {
    const { documents, folders, globs, host, log } = this.#options;
    const served = folders.uris.filter((folder) => host.serves(folder));
    for (const folder of served) {
      if ((await this.#kindOf(folder)) !== 'folder')
        log(l10n.t`${pathOf(folder)} is not there, or no folder; nothing is read from it.`);
    }
    const listed = new Set(await host.list(served, globs()));
    for (const known of this.#known) {
      if (!listed.has(known) && documents.get(known) === undefined) this.#remove(known);
    }
    for (const uri of listed) {
      if (scan === 'all' || this.corpus.get(uri) === undefined) this.#queue.add(uri);
    }
    this.#readFirst(documents.uris().map(parentUri));
    if (this.#queue.size === 0) return;
    const shown = this.#progress?.shown ?? this.#options.startProgress(() => this.#cancel());
    this.#progress = { shown, total: this.#queue.size };
  }

  /** Puts files in front that are in the same folders as open documents: what is said of those is wanted first. */
  #readFirst(folders: readonly string[]): void {
    const queue = [...this.#queue];
    const near = queue.filter((uri) => folders.includes(parentUri(uri)));
    this.#queue.clear();
    for (const uri of [...near, ...queue]) this.#queue.add(uri);
  }

  #cancel(): void {
    this.#options.log(
      l10n.t`Reading was stopped; ${this.#queue.size} files were left out. Restart the language server to read them.`,
    );
    this.#queue.clear();
  }

  async #readFile(uri: string): Promise<void> {
    const { documents, host } = this.#options;
    this.#known.add(uri);
    if (documents.get(uri) === undefined) {
      this.#setProblems(
        uri,
        await indexSource(this.corpus, host, uri, (input) => inSlices(this.corpus.setInSteps([input], textInStep))),
      );
    }
    // It may have been opened while it was read.
    if (documents.get(uri) !== undefined) this.#edited.add(uri);
  }

  #readDocument(uri: string): void {
    const document = this.#options.documents.get(uri);
    if (
      document === undefined ||
      !this.#options.folders.isSourceDocument(uri, document.languageId, this.#options.kindSaidOf(uri))
    ) {
      this.#remove(uri);
      return;
    }
    this.#known.add(uri);
    const text = document.getText();
    if (new TextEncoder().encode(text).length > maximumSourceSize) {
      this.corpus.delete(uri);
      const limit = maximumSourceSize / 1024 / 1024;
      const message = say`Larger than ${limit} MB; it was left out. Split it to have it read.`;
      this.#setProblems(uri, [{ code: 'source-too-large', message, uri, span: { start: 0, end: 0 }, related: [] }]);
      return;
    }
    const languageId = markupOf(document.languageId, uri);
    this.corpus.set({ uri, text, languageId });
    this.#setProblems(uri, [...problemsOfText({ uri, text }), ...readingProblems(this.corpus, uri)]);
  }

  /** One source that cannot be analysed does not take the others with it. */
  #failed(uri: string, error: unknown): void {
    this.#remove(uri);
    this.#options.log(`${uri} was left out, by a mistake of Variorum: ${stackOf(error)}`);
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
