import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  Emitter,
  ShowMessageNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import manifest from '../../package.json' with { type: 'json' };
import { Client } from './lsp/client.js';
import { answerWith, viewsOf, type ServerContext } from './context.js';
import { DecisionFiles } from './workspace/decision-files.js';
import { OpenDocuments } from './workspace/open-documents.js';
import { register as registerFeatures } from './features/index.js';
import { Folders } from './workspace/folders.js';
import { Indexer } from './workspace/indexer.js';
import { startProgress } from './lsp/progress.js';
import { defaultSettings, readSettings } from './workspace/settings.js';
import { canonicalUri } from './lsp/uris.js';

const serverInfo = { name: 'Variorum', version: manifest.version };

/** Serves one client until it disconnects. The caller listens on the connection afterwards. */
export function startServer(connection: Connection): void {
  const client = new Client();
  const documents = new OpenDocuments();
  const folders = new Folders();
  const changed = new Emitter<void>();
  const fileChanged = new Emitter<string>();
  let settings = defaultSettings;
  folders.setGlobs(settings.files);

  const indexer = new Indexer({
    documents,
    folders,
    globs: () => settings.files,
    startProgress: (cancel) => startProgress(connection, (uri) => folders.nameOf(uri), cancel),
    log: (message) => connection.console.warn(message),
  });
  indexer.onDidChange(() => {
    changed.fire();
  });
  const views = viewsOf(indexer, () => settings);
  const showMessage: ServerContext['showMessage'] = (type, message) =>
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  const decisions = new DecisionFiles({
    documents,
    folders,
    client,
    showMessage,
    showDiagnostics: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
  });
  decisions.onDidChange((all) => {
    indexer.corpus.decide(all);
    changed.fire();
  });
  const context: ServerContext = {
    connection,
    client,
    documents,
    folders,
    decisions,
    settings: () => settings,
    indexing: () => indexer.indexing,
    problems: () => indexer.problems,
    onDidChange: changed.event,
    onDidChangeFile: fileChanged.event,
    showMessage,
    ...views,
    answer: answerWith(views.view),
  };
  const capabilities: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...registerFeatures(context),
  };

  /** @returns whether the globs changed */
  const useSettings = (value: unknown): boolean => {
    const read = readSettings(value);
    for (const complaint of read.complaints) connection.console.warn(complaint);
    const before = settings;
    settings = read.settings;
    folders.setGlobs(settings.files);
    return JSON.stringify(before.files) !== JSON.stringify(settings.files);
  };
  const noteChange = (uri: string): void => {
    fileChanged.fire(uri);
    decisions.fileChanged(uri).catch((error: unknown) => connection.console.warn(String(error)));
  };
  const readConfiguration = async (): Promise<boolean> => useSettings(await connection.workspace.getConfiguration('variorum'));
  const warn = (error: unknown): void => connection.console.warn(`The client refused: ${String(error)}`);

  connection.onInitialize((params) => {
    client.initialize(params);
    folders.setFolders(foldersOf(params));
    useSettings(params.initializationOptions);
    return { capabilities, serverInfo };
  });

  connection.onInitialized(async () => {
    if (client.registersWatchers) {
      // All files, as a folder that is renamed or deleted is not told file by file.
      const watchers = [{ globPattern: '**/*' }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(warn);
    }
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderUri(uri)));
        folders.setFolders([...folders.uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => folderUri(uri))]);
        indexer.rescan();
        return decisions.foldersChanged();
      });
    }
    if (client.registersConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'variorum' }).catch(warn);
    }
    if (client.readsConfiguration) await readConfiguration().catch(warn);
    indexer.rescan();
    await decisions.foldersChanged();
  });

  connection.onDidChangeConfiguration(async ({ settings: given }: { settings: unknown }) => {
    const section = typeof given === 'object' && given !== null && 'variorum' in given ? given.variorum : given;
    const globsChanged = client.readsConfiguration ? await readConfiguration() : useSettings(section);
    if (globsChanged) indexer.rescan();
    changed.fire();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) noteChange(canonicalUri(uri));
    return indexer.filesChanged(changes);
  });
  documents.listen(connection, {
    opened: (uri) => {
      indexer.documentOpened(uri);
      noteChange(uri);
    },
    edited: (uri) => {
      indexer.documentEdited(uri);
      noteChange(uri);
    },
    closed: (uri) => {
      indexer.documentClosed(uri);
      noteChange(uri);
    },
  });
  connection.onShutdown(() => indexer.dispose());
}

/** Older clients know one folder only, and name it in a field that newer ones need not send. */
function foldersOf(params: InitializeParams): string[] {
  const { workspaceFolders } = params;
  const { rootUri }: { readonly rootUri?: string | null } = params;
  if (workspaceFolders != null) return workspaceFolders.map(({ uri }) => folderUri(uri));
  return rootUri == null ? [] : [folderUri(rootUri)];
}

function folderUri(uri: string): string {
  return canonicalUri(uri).replace(/(?<!\/)\/$/, '');
}
