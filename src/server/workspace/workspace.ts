import { Emitter, type Connection, type Diagnostic, type Event, type MessageType } from 'vscode-languageserver';
import type { Finding } from '../../engine/index.js';
import type { KeptFiles } from '../../files/kept-files.js';
import { messageOf } from '../../message-of.js';
import type { ReadingState, Settings } from '../../protocol.js';
import type { Client } from '../lsp/client.js';
import type { ReadingProgress } from '../lsp/progress.js';
import { AnchoredAnnotations } from './annotations/anchored-annotations.js';
import { AnnotationFiles } from './annotations/annotation-files.js';
import { CurrentFiles } from './current-files.js';
import { DecisionFiles } from './decisions/decision-files.js';
import { Drafts } from './drafts.js';
import { Folders } from './folders.js';
import type { WorkspaceHost } from './watched-host.js';
import { Indexer } from './indexer.js';
import { KeptReadings } from './kept/kept-readings.js';
import { References } from './references.js';
import { OpenDocuments } from './open-documents.js';
import { defaultSettings, readGlobs, readSettings } from './settings.js';
import { WorkspaceIndex } from './workspace-index.js';

/** Where the workspace shows what goes on in it. */
export interface WorkspaceWindow {
  readonly log: (message: string) => void;
  /** Shows a message to the analyst: only what answers something that was done. */
  readonly showMessage: (type: MessageType, message: string) => void;
  readonly showDiagnostics: (uri: string, diagnostics: Diagnostic[]) => void;
  /** @param cancel stops the reading; what was read stays */
  readonly startProgress: (nameOf: (uri: string) => string, cancel: () => void) => ReadingProgress;
}

/** Folders, open documents, settings and decisions, and the index that is made of them. */
export class Workspace {
  readonly documents = new OpenDocuments();
  readonly folders = new Folders();
  readonly drafts: Drafts;
  /** Files as they are in the editor or at the host. */
  readonly files: CurrentFiles;
  readonly decisions: DecisionFiles;
  readonly references: References;
  readonly annotations: AnnotationFiles;
  readonly anchors: AnchoredAnnotations;
  readonly index: WorkspaceIndex;
  readonly #window: WorkspaceWindow;
  readonly #indexer: Indexer;
  readonly #fileChanged = new Emitter<string>();
  readonly #kept: KeptReadings | undefined;
  #storage: string | undefined;
  #settings = defaultSettings;

  /** @param kept where what saves work may be kept; nowhere where it is left out */
  constructor(host: WorkspaceHost, client: Client, window: WorkspaceWindow, kept?: KeptFiles) {
    const { documents, folders } = this;
    const { log, showDiagnostics, showMessage, startProgress } = window;
    this.#window = window;
    this.drafts = new Drafts(documents, folders);
    this.files = new CurrentFiles(documents, host);
    const forFiles = { documents, files: this.files, folders, client, showDiagnostics, showMessage };
    this.decisions = new DecisionFiles(forFiles);
    this.references = new References({ files: this.files, folders, host, showDiagnostics, log });
    this.annotations = new AnnotationFiles({ ...forFiles, host });
    this.anchors = new AnchoredAnnotations(
      this.annotations,
      (uri) => documents.get(uri)?.getText() ?? this.#indexer.corpus.get(uri)?.text,
    );
    documents.onEdit((uri, before, edits, after) => this.anchors.edited(uri, before, edits, after));
    this.#indexer = new Indexer({
      host,
      documents,
      folders,
      globs: () => readGlobs(this.#settings.files),
      kindSaidOf: (uri) => this.drafts.saidSinceOpened(uri),
      startProgress: (cancel) => startProgress((uri) => folders.nameOf(uri), cancel),
      log,
    });
    this.#indexer.corpus.tellKinds((text) => this.drafts.kindOf(text));
    this.index = new WorkspaceIndex(this.#indexer, () => this.anchors.marks());
    this.annotations.onDidChange(() => this.index.tell());
    const tellKeys = (): void => this.#indexer.corpus.tellKeys((sources) => this.references.sourceOfKey(sources));
    tellKeys();
    this.#indexer.corpus.tellMetadata((text) => this.references.statedOf(text));
    this.references.onDidChange(() => {
      tellKeys();
      this.#indexer.corpus.tellMetadata((text) => this.references.statedOf(text));
      this.index.tell();
    });
    this.decisions.onDidChange((all) => this.index.decide(all));
    this.#kept = kept && new KeptReadings(this.#indexer.corpus, kept, log);
    this.index.onDidPush(() => {
      if (this.reading === null) this.#kept?.saveSoon();
    });
    host.watch((changes) => changes.forEach(({ uri }) => this.#tellOfFile(uri)));
    folders.setGlobs(this.#settings.files);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** How far the reading of files is; `null` where none is read, or is yet to be. */
  get reading(): ReadingState | null {
    return this.#indexer.reading;
  }

  /** What is wrong with single files, by URI. */
  get problems(): ReadonlyMap<string, readonly Finding[]> {
    return this.#indexer.problems;
  }

  /** A document or a file, given by its canonical URI, was opened, edited, closed, created, changed or deleted. */
  get onDidChangeFile(): Event<string> {
    return this.#fileChanged.event;
  }

  /** Follows the documents that are open in the editor. */
  listen(connection: Connection): void {
    this.documents.listen(connection, {
      opened: (uri) => {
        this.#indexer.documentOpened(uri);
        this.#tellOfFile(uri);
      },
      edited: (uri) => {
        this.#indexer.documentEdited(uri);
        this.#tellOfFile(uri);
      },
      closed: (uri) => {
        this.#indexer.documentClosed(uri);
        this.#tellOfFile(uri);
      },
    });
  }

  /** Says where what was read may be kept for the next start. @param storage URI of a folder */
  keepIn(storage: string | undefined): void {
    this.#storage = storage;
  }

  /** Reads all folders, and what was decided and annotated in them. */
  async read(): Promise<void> {
    const storage = this.#storage;
    this.#storage = undefined;
    if (storage !== undefined) await this.#kept?.load(storage);
    const others = Promise.all([this.decisions, this.references, this.annotations].map((files) => files.foldersChanged()));
    this.#indexer.rescan(others);
    await others;
  }

  /** @param added,removed canonical URIs of folders, without a slash at the end */
  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    this.folders.setFolders([...this.folders.uris.filter((uri) => !removed.includes(uri)), ...added]);
    await this.read();
  }

  /**
   * Takes settings before anything was read.
   *
   * @param value the section `variorum` of the client's configuration: anything, as it comes from a file that people write
   */
  configure(value: unknown): void {
    const { settings, complaints } = readSettings(value);
    for (const complaint of complaints) this.#window.log(complaint);
    this.#settings = settings;
    this.folders.setGlobs(settings.files);
    this.#indexer.corpus.tellKinds((text) => this.drafts.kindOf(text));
  }

  /** Takes other settings, and reads the folders again where the globs changed. @param value as of {@link configure} */
  reconfigure(value: unknown): void {
    const before = JSON.stringify(this.#settings.files);
    this.configure(value);
    if (JSON.stringify(this.#settings.files) !== before) this.#indexer.rescan();
    this.index.tell();
  }

  /** Asks of every text anew whether it is a source or a draft, and tells of the change. */
  reclassify(): void {
    for (const uri of this.documents.uris()) this.#indexer.documentOpened(uri);
    this.#indexer.corpus.tellKinds((text) => this.drafts.kindOf(text));
    this.index.tell();
  }

  /** Ends all work; resolves when what was read is kept. */
  async close(): Promise<void> {
    this.#indexer.dispose();
    await this.#kept?.save();
    this.#kept?.dispose();
  }

  #tellOfFile(uri: string): void {
    this.#fileChanged.fire(uri);
    for (const files of [this.decisions, this.references, this.annotations])
      files.fileChanged(uri).catch((error: unknown) => this.#window.log(messageOf(error)));
  }
}
