import { Emitter, MessageType, type Event, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  decisionKey,
  editDecisions,
  parseDecisions,
  withSources,
  type Decision,
  type DecisionChange,
} from '../../engine/index.js';
import { decisionsFileName } from '../../protocol.js';
import type { Client } from '../lsp/client.js';
import type { OpenDocuments } from './open-documents.js';
import type { Folders } from './folders.js';
import { brokenMessage, diagnosticsOf, readJsonFile } from './json-file.js';
import { childUri, pathFrom, uriFrom } from '../lsp/uris.js';
import { lspEdit, workspaceEdit, type FileEdit } from '../lsp/workspace-edit.js';
import { messageOf } from '../../message-of.js';

export interface DecisionFilesOptions {
  readonly documents: OpenDocuments;
  readonly folders: Folders;
  readonly client: Client;
  readonly showDiagnostics: (uri: string, diagnostics: ReturnType<typeof diagnosticsOf>) => void;
  readonly showMessage: (type: MessageType, message: string) => void;
}

/** What was read of a file last. */
interface DecisionFile {
  readonly folder: string;
  /** With URIs for sources. While a file is broken, what it said before. */
  readonly decisions: readonly Decision[];
  /** What is wrong with it, in words; told once, not with every letter that is typed into it. */
  readonly problem?: string;
}

/** What analysts decided on names: a file in each folder of the workspace, as it is in the editor or on disk. */
export class DecisionFiles {
  readonly #options: DecisionFilesOptions;
  readonly #changed = new Emitter<readonly Decision[]>();
  readonly #files = new Map<string, DecisionFile>();
  readonly #reading = new Map<string, number>();

  constructor(options: DecisionFilesOptions) {
    this.#options = options;
  }

  /** All decisions, when they are others than before. */
  get onDidChange(): Event<readonly Decision[]> {
    return this.#changed.event;
  }

  /** Reads the files of the folders that there are now. */
  async foldersChanged(): Promise<void> {
    const uris = new Map(this.#options.folders.uris.map((folder) => [childUri(folder, decisionsFileName), folder]));
    const before = this.#all();
    for (const uri of this.#files.keys()) if (!uris.has(uri)) this.#files.delete(uri);
    await Promise.all([...uris].map(([uri, folder]) => this.#read(uri, folder)));
    this.#tell(before);
  }

  /** @param uri of what was opened, edited, closed, created, changed or deleted: a file, or a folder with all that was in it */
  async fileChanged(uri: string): Promise<void> {
    const before = this.#all();
    const folders = this.#options.folders.uris.filter((folder) => isOrHolds(uri, childUri(folder, decisionsFileName)));
    await Promise.all(folders.map((folder) => this.#read(childUri(folder, decisionsFileName), folder)));
    if (folders.length > 0) this.#tell(before);
  }

  /**
   * The edit that makes a change of what was decided.
   *
   * @param home the folder whose file gets what is added
   * @returns `undefined` where the files say so already
   * @throws an error in words where a file cannot be read or is broken: it is not touched
   */
  async edit({ add, remove }: DecisionChange, home: string): Promise<WorkspaceEdit | undefined> {
    const { client, documents, folders } = this.#options;
    const edits: FileEdit[] = [];
    const uris = new Map([...this.#files].map(([uri, { folder }]) => [uri, folder]));
    for (const [uri, folder] of uris.set(childUri(home, decisionsFileName), home)) {
      const inFile = (decision: Decision): Decision => withSources(decision, (source) => pathFrom(folder, source) ?? source);
      const known = new Set(this.#files.get(uri)?.decisions.map(decisionKey));
      const change = {
        add: folder === home ? add.map(inFile) : [],
        remove: remove.filter((each) => known.has(decisionKey(each))).map(inFile),
      };
      if (change.add.length === 0 && change.remove.length === 0) continue;
      const name = folders.nameOf(uri);
      const document = await readJsonFile(uri, name, documents);
      const result = editDecisions(document?.getText(), change);
      if (result.kind === 'broken')
        throw new Error(brokenMessage(name, result.errors, 'Nothing was changed; mend it and try again.'));
      if (result.edit === undefined) continue;
      edits.push({
        uri,
        version: documents.get(uri)?.version ?? null,
        edit: lspEdit(document, result.edit),
        create: document === undefined,
      });
    }
    return edits.length === 0 ? undefined : workspaceEdit(edits, client);
  }

  async #read(uri: string, folder: string): Promise<void> {
    const { documents, folders, showDiagnostics, showMessage } = this.#options;
    const turn = (this.#reading.get(uri) ?? 0) + 1;
    this.#reading.set(uri, turn);
    const name = folders.nameOf(uri);
    const before = this.#files.get(uri);
    let document: TextDocument | undefined;
    let problem: string | undefined;
    try {
      document = await readJsonFile(uri, name, documents);
    } catch (error) {
      problem = messageOf(error);
    }
    // Something newer is being read, or was.
    if (this.#reading.get(uri) !== turn) return;
    const file = parseDecisions(document?.getText() ?? '');
    if (file.kind === 'broken') problem = brokenMessage(name, file.errors, 'Until it is mended, what was decided before counts.');
    if (file.kind === 'broken' || before?.problem !== undefined) {
      showDiagnostics(uri, file.kind === 'broken' ? diagnosticsOf(file.errors, document, 'decisions-broken') : []);
    }
    if (problem === undefined && file.kind === 'decisions') {
      const decisions = file.items.map(({ decision }) => withSources(decision, (path) => uriFrom(folder, path)));
      this.#files.set(uri, { folder, decisions });
      return;
    }
    // In the editor one sees the problem where it is.
    if (before?.problem === undefined && documents.get(uri) === undefined) showMessage(MessageType.Warning, problem ?? name);
    this.#files.set(uri, { folder, decisions: before?.decisions ?? [], problem: problem ?? name });
  }

  #all(): readonly Decision[] {
    return [...this.#files.values()].flatMap(({ decisions }) => decisions);
  }

  #tell(before: readonly Decision[]): void {
    const now = this.#all();
    if (JSON.stringify(now) !== JSON.stringify(before)) this.#changed.fire(now);
  }
}

function isOrHolds(uri: string, file: string): boolean {
  return file === uri || file.startsWith(`${uri}/`);
}
