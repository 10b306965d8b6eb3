import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type Diagnostic,
  type FileEvent,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileHost } from '../../src/files/file-host.js';
import { DidChangeClaimsNotification, type DidChangeClaimsParams } from '../../src/protocol.js';
import type { Register } from '../../src/server/features/index.js';
import { startServer } from '../../src/server/server.js';
import { serverBundle } from './bundle.js';
import { memory } from './folder.js';

/** What VS Code can do, as far as the server asks. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

/** The protocol still requires a field that it has replaced. */
const noRoot: { readonly rootUri: null } = { rootUri: null };

export interface EditorOptions {
  /** URIs. */
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What its people speak: a BCP 47 tag. */
  readonly locale?: string;
  /** Answers `workspace/configuration` for the section `variorum`. */
  readonly configuration?: () => unknown;
  /** Of the editor, whose server ends with it. */
  readonly processId?: number;
}

/** What a server in this process is given. */
export interface ServerOptions {
  /** Those of {@link memory} unless told. */
  readonly files?: FileHost;
  readonly features?: readonly Register[];
}

/** An editor that speaks LSP to a server, as far as a test needs one. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly log: string[] = [];
  readonly messages: string[] = [];
  readonly registrations: string[] = [];
  /** Methods of the notifications that diagnostics or claims changed, in their order. */
  readonly told: string[] = [];
  /** Tokens of the progress that the server asked for. */
  readonly progress: (string | number)[] = [];
  claims: DidChangeClaimsParams | undefined;
  result: InitializeResult | undefined;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  readonly #end: () => Promise<void>;

  constructor(connection: ProtocolConnection, end: () => Promise<void>) {
    this.connection = connection;
    this.#end = end;
  }

  /** Starts a server in this process, over streams in memory, and initializes it. */
  static async start({ files = memory, features, ...options }: EditorOptions & ServerOptions = {}): Promise<Editor> {
    const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
    const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
    startServer(server, files, features);
    server.listen();
    const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
    return Editor.connect(connection, options, () => {
      server.dispose();
      return Promise.resolve();
    });
  }

  /** Starts what is shipped as a process of its own, with the files of the disk, and initializes it. */
  static async spawn(options: EditorOptions = {}): Promise<Editor> {
    const server = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const end = async (): Promise<void> => {
      const exited = once(server, 'exit');
      await connection.sendNotification(ExitNotification.type);
      await exited;
    };
    return Editor.connect(connection, { processId: process.pid, ...options }, end);
  }

  /** Initializes the server at the other end of a connection. @param end ends it after it was shut down */
  static async connect(connection: ProtocolConnection, options: EditorOptions, end: () => Promise<void>): Promise<Editor> {
    const editor = new Editor(connection, end);
    await editor.#initialize(options);
    return editor;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.#end();
    this.connection.dispose();
  }

  /** Waits until something holds; looks again after every message from the server. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (!holds()) {
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}. Log: ${this.log.join(' | ')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        this.#waiting.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Waits until the server has read all files. */
  async indexed(sources: number): Promise<void> {
    await this.until(() => this.claims?.reading === null && this.claims.counts.sources === sources, `${sources} sources`);
  }

  /** The diagnostics of a document, as `code: text of the range`. */
  problems(uri: string, text: string): string[] {
    const document = TextDocument.create(uri, '', 0, text);
    return (this.diagnostics.get(uri) ?? []).map(({ code, range }) => `${code ?? ''}: ${document.getText(range)}`);
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Opens a document and has its first letter typed, so that it is one that the analyst edits. */
  async write(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    await this.open(uri, text.slice(1), languageId);
    const start = { line: 0, character: 0 };
    await this.#change(uri, { start, end: start }, text.slice(0, 1));
  }

  /** Replaces the first occurrence of a text in an open document. */
  async edit(uri: string, old: string, replacement: string): Promise<void> {
    await this.#change(uri, this.rangeOf(uri, old), replacement);
  }

  async #change(uri: string, range: Range, replacement: string): Promise<void> {
    const document = this.#document(uri);
    TextDocument.update(document, [{ range, text: replacement }], document.version + 1);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text: replacement }],
    });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async settingsChanged(settings: unknown): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  async filesChanged(...changes: (readonly [kind: 'Created' | 'Changed' | 'Deleted', uri: string])[]): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(([kind, uri]): FileEvent => ({ uri, type: FileChangeType[kind] })),
    });
  }

  async foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
    await this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: named(added), removed: named(removed) },
    });
  }

  rangeOf(uri: string, text: string): Range {
    const document = this.#document(uri);
    const start = document.getText().indexOf(text);
    if (start < 0) throw new Error(`“${text}” does not stand in ${uri}.`);
    return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
  }

  /** @returns a place inside a text of an open document, for requests at a place */
  at(uri: string, text: string): { textDocument: { uri: string }; position: Position } {
    const { line, character } = this.rangeOf(uri, text).start;
    return { textDocument: { uri }, position: { line, character: character + 1 } };
  }

  async #initialize({
    folders = [],
    capabilities = fullCapabilities,
    initializationOptions,
    configuration,
    processId,
    locale,
  }: EditorOptions): Promise<void> {
    this.#listen(configuration);
    this.connection.listen();
    this.result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: processId ?? null,
      ...noRoot,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      ...(locale !== undefined && { locale }),
      ...(initializationOptions !== undefined && { initializationOptions }),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open.`);
    return document;
  }

  #listen(configuration: (() => unknown) | undefined): void {
    const note = (method?: string): void => {
      if (method !== undefined) this.told.push(method);
      for (const wake of this.#waiting) wake();
      this.#waiting.clear();
    };
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      note(PublishDiagnosticsNotification.method);
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
      note();
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      note();
    });
    this.connection.onNotification(DidChangeClaimsNotification, (params) => {
      this.claims = params;
      note(DidChangeClaimsNotification.method);
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations.map(({ method }) => method));
      note();
    });
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      this.progress.push(token);
      note();
    });
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => configuration?.() ?? null));
  }
}
