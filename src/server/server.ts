import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  Emitter,
  ShowMessageNotification,
  TextDocumentSyncKind,
  type Connection,
  type FileEvent,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import manifest from '../../package.json' with { type: 'json' };
import type { FileHost } from '../files/file-host.js';
import type { KeptFiles } from '../files/kept-files.js';
import { messageOf } from '../message-of.js';
import { serverContext } from './context.js';
import { features, type Register } from './features/index.js';
import { canonicalUri } from './lsp/canonical-uri.js';
import { Client } from './lsp/client.js';
import { speak } from './lsp/language.js';
import { startProgress } from './lsp/progress.js';
import { watchedHost } from './workspace/watched-host.js';
import { Workspace, type WorkspaceWindow } from './workspace/workspace.js';

const serverInfo = { name: 'Variorum', version: manifest.version };

const ownCapabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/**
 * Serves one client until it disconnects. The caller listens on the connection afterwards.
 *
 * @param files what the server can read by itself
 * @param registers the features, in any order
 * @param kept where it may keep what saves it work; nowhere unless told
 */
export function startServer(
  connection: Connection,
  files: FileHost,
  registers: readonly Register[] = features,
  kept?: KeptFiles,
): void {
  const client = new Client();
  const watched = new Emitter<readonly FileEvent[]>();
  const window = windowOf(connection);
  const workspace = new Workspace(watchedHost(files, watched.event), client, window, kept);
  const context = serverContext(connection, client, workspace, window.showMessage);
  const capabilities = registers.reduce<ServerCapabilities>(
    (all, register) => ({ ...all, ...register(context) }),
    ownCapabilities,
  );
  initializeWith(capabilities, connection, client, workspace);
  followConfiguration(connection, client, workspace);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    watched.fire(changes.map(({ uri, type }) => ({ uri: canonicalUri(uri), type })));
  });
  workspace.listen(connection);
  connection.onShutdown(() => workspace.close());
}

function windowOf(connection: Connection): WorkspaceWindow {
  return {
    log: (message) => connection.console.warn(message),
    showMessage: (type, message) => void connection.sendNotification(ShowMessageNotification.type, { type, message }),
    showDiagnostics: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    startProgress: (nameOf, cancel) => startProgress(connection, nameOf, cancel),
  };
}

function initializeWith(capabilities: ServerCapabilities, connection: Connection, client: Client, workspace: Workspace): void {
  connection.onInitialize((params) => {
    speak(params.locale);
    client.initialize(params);
    workspace.folders.setFolders(foldersOf(params));
    workspace.configure(params.initializationOptions);
    workspace.keepIn(storageIn(params.initializationOptions));
    return { capabilities, serverInfo };
  });

  connection.onInitialized(async () => {
    registerInterests(connection, client);
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        workspace.changeFolders(
          added.map(({ uri }) => folderUri(uri)),
          removed.map(({ uri }) => folderUri(uri)),
        ),
      );
    }
    if (client.readsConfiguration) {
      await configurationOf(connection)
        .then((value) => workspace.configure(value))
        .catch((error: unknown) => warnOfRefusal(connection, error));
    }
    await workspace.read();
  });
}

/** Asks the client to tell what it tells only to those who ask for it. */
function registerInterests(connection: Connection, client: Client): void {
  const refused = (error: unknown): void => warnOfRefusal(connection, error);
  if (client.registersWatchers) {
    // All files, as a folder that is renamed or deleted is not told file by file.
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] }).catch(refused);
  }
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'variorum' }).catch(refused);
  }
}

function followConfiguration(connection: Connection, client: Client, workspace: Workspace): void {
  connection.onDidChangeConfiguration(async ({ settings: given }: { settings: unknown }) => {
    const section = typeof given === 'object' && given !== null && 'variorum' in given ? given.variorum : given;
    workspace.reconfigure(client.readsConfiguration ? await configurationOf(connection) : section);
  });
}

function configurationOf(connection: Connection): Promise<unknown> {
  return connection.workspace.getConfiguration('variorum') as Promise<unknown>;
}

function warnOfRefusal(connection: Connection, error: unknown): void {
  connection.console.warn(`The client refused: ${messageOf(error)}`);
}

/** Older clients know one folder only, and name it in a field that newer ones need not send. */
function foldersOf(params: InitializeParams): string[] {
  const { workspaceFolders } = params;
  const { rootUri }: { readonly rootUri?: string | null } = params;
  if (workspaceFolders != null) return workspaceFolders.map(({ uri }) => folderUri(uri));
  return rootUri == null ? [] : [folderUri(rootUri)];
}

/** The folder that a client may name as `storageUri`: there the server keeps what saves it work at its next start. It is not the analyst's, and of one workspace only. */
function storageIn(options: unknown): string | undefined {
  const { storageUri }: { readonly storageUri?: unknown } = typeof options === 'object' && options !== null ? options : {};
  return typeof storageUri === 'string' ? storageUri : undefined;
}

function folderUri(uri: string): string {
  return canonicalUri(uri).replace(/(?<!\/)\/$/, '');
}
