import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
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
import { DidChangeClaimsNotification, type DidChangeClaimsParams } from '../../src/protocol.js';
import { serverBundle } from './bundle.js';

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
  /** Answers `workspace/configuration` for the section `variorum`. */
  readonly configuration?: () => unknown;
}

/** An editor that speaks to a real server process, as far as a test needs one. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly log: string[] = [];
  readonly messages: string[] = [];
  readonly registrations: string[] = [];
  /** Tokens of the progress that the server asked for. */
  readonly progress: (string | number)[] = [];
  claims: DidChangeClaimsParams | undefined;
  result: InitializeResult | undefined;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();

  private constructor(server: ChildProcess, connection: ProtocolConnection) {
    this.process = server;
    this.connection = connection;
  }

  /** Starts a server and initializes it. */
  static async start({
    folders = [],
    capabilities = fullCapabilities,
    initializationOptions,
    configuration,
  }: EditorOptions = {}): Promise<Editor> {
    const server = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const editor = new Editor(server, connection);
    editor.#listen(configuration);
    connection.listen();
    editor.result = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      ...noRoot,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      ...(initializationOptions !== undefined && { initializationOptions }),
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  async stop(): Promise<void> {
    const exited = once(this.process, 'exit');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await exited;
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
    await this.until(() => this.claims?.indexing === false && this.claims.counts.sources === sources, `${sources} sources`);
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

  /** Replaces the first occurrence of a text in an open document. */
  async edit(uri: string, old: string, replacement: string): Promise<void> {
    const document = this.#document(uri);
    const range = this.rangeOf(uri, old);
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

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open.`);
    return document;
  }

  #listen(configuration: (() => unknown) | undefined): void {
    const note = (): void => {
      for (const wake of this.#waiting) wake();
      this.#waiting.clear();
    };
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      note();
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
      note();
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
