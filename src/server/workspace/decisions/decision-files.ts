import * as l10n from '@vscode/l10n';
import { Emitter, MessageType, type Event } from 'vscode-languageserver';
import { decisionKey, editDecisions, withSources, type Decision, type DecisionChange } from '../../../engine/index.js';
import { decisionFormOf, decisionUriOf, decisionUris, readDecisions, type FileDecisions } from '../../../files/decision-file.js';
import { attributesFile } from '../../../files/file-names.js';
import { readUtf8 } from '../../../files/text-file.js';
import { childUri, pathFrom } from '../../../files/uris.js';
import type { Client } from '../../lsp/client.js';
import { editFrom, lspEdit, type EditFrom, type SharedFileEdit } from '../../lsp/workspace-edit.js';
import type { CurrentFiles } from '../current-files.js';
import type { Folders } from '../folders.js';
import { brokenMessage, diagnosticsOf, readJsonFile, unreadableMessage } from '../json-file.js';
import type { OpenDocuments } from '../open-documents.js';

export interface DecisionFilesOptions {
  readonly documents: OpenDocuments;
  readonly files: CurrentFiles;
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
  /** Whether something is wrong with it: told once, not with every letter that is typed into it. */
  readonly wrong: boolean;
}

/** What analysts decided on names and claims: a file for each in every folder of the workspace, as it is in the editor or on disk. */
export class DecisionFiles {
  readonly #options: DecisionFilesOptions;
  readonly #changed = new Emitter<readonly Decision[]>();
  readonly #files = new Map<string, DecisionFile>();
  /** How often each file was begun to be read: only the last reading counts. */
  readonly #readings = new Map<string, number>();

  constructor(options: DecisionFilesOptions) {
    this.#options = options;
  }

  /** All decisions, when they are others than before. */
  get onDidChange(): Event<readonly Decision[]> {
    return this.#changed.event;
  }

  /** Reads the files of the folders that there are now. */
  async foldersChanged(): Promise<void> {
    const folders = this.#options.folders.uris;
    const before = this.#all();
    const uris = new Set(folders.flatMap(decisionUris));
    for (const uri of this.#files.keys()) if (!uris.has(uri)) this.#files.delete(uri);
    await this.#read(folders, before);
  }

  /** @param uri of what was opened, edited, closed, created, changed or deleted: a file, or a folder with all that was in it */
  async fileChanged(uri: string): Promise<void> {
    const folders = this.#options.folders.uris.filter((folder) => decisionUris(folder).some((file) => isOrHolds(uri, file)));
    if (folders.length > 0) await this.#read(folders, this.#all());
  }

  /**
   * The edit that makes a change of what was decided.
   *
   * @param home the folder whose file gets what is added
   * @returns `undefined` where the files say so already
   * @throws an error in words where a file cannot be read or is broken: it is not touched
   */
  async edit({ add, remove }: DecisionChange, home: string): Promise<EditFrom | undefined> {
    const folders = new Set([...this.#files.values()].map(({ folder }) => folder)).add(home);
    const edits: SharedFileEdit[] = [];
    for (const folder of folders) {
      for (const uri of decisionUris(folder)) {
        const known = new Set(this.#files.get(uri)?.decisions.map(decisionKey));
        const edit = await this.#editOf(uri, folder, {
          add: folder === home ? add.filter((each) => decisionUriOf(folder, each) === uri) : [],
          remove: remove.filter((each) => known.has(decisionKey(each))),
        });
        if (edit === undefined) continue;
        edits.push(edit);
        if (edit.create && decisionFormOf(uri) === 'lines') edits.push(...(await this.#attributesEdit(folder)));
      }
    }
    return edits.length === 0 ? undefined : editFrom(edits, this.#options.client);
  }

  /** Tells git how to put together what two analysts decided; what stands there already is left alone. */
  async #attributesEdit(folder: string): Promise<SharedFileEdit[]> {
    const uri = childUri(folder, attributesFile.name);
    try {
      if ((await readUtf8(this.#options.files, uri)) !== undefined) return [];
    } catch {
      return [];
    }
    const start = { line: 0, character: 0 };
    return [
      { uri, version: null, edit: { range: { start, end: start }, newText: attributesFile.text }, text: undefined, create: true },
    ];
  }

  /** The edit of one file of a folder; `undefined` where there is nothing to change in it. */
  async #editOf(uri: string, folder: string, { add, remove }: DecisionChange): Promise<SharedFileEdit | undefined> {
    if (add.length === 0 && remove.length === 0) return undefined;
    const { documents, files, folders } = this.#options;
    const inFile = (decision: Decision): Decision => withSources(decision, (source) => pathFrom(folder, source) ?? source);
    const name = folders.nameOf(uri);
    const text = await readJsonFile(uri, name, files);
    const result = editDecisions(text, { add: add.map(inFile), remove: remove.map(inFile) }, decisionFormOf(uri));
    if (result.kind === 'broken') {
      throw new Error(brokenMessage(name, result.errors, l10n.t`Nothing was changed; mend it and try again.`));
    }
    if (result.edit === undefined) return undefined;
    const version = documents.get(uri)?.version ?? null;
    return { uri, version, edit: lspEdit(text, result.edit), text, create: text === undefined };
  }

  async #read(folders: readonly string[], before: readonly Decision[]): Promise<void> {
    await Promise.all(folders.flatMap((folder) => decisionUris(folder).map((uri) => this.#readFile(uri, folder))));
    const now = this.#all();
    if (JSON.stringify(now) !== JSON.stringify(before)) this.#changed.fire(now);
  }

  async #readFile(uri: string, folder: string): Promise<void> {
    const reading = (this.#readings.get(uri) ?? 0) + 1;
    this.#readings.set(uri, reading);
    const read = await readDecisions(this.#options.files, uri, folder);
    // Something newer is being read, or was.
    if (this.#readings.get(uri) !== reading) return;
    const before = this.#files.get(uri);
    this.#show(uri, read, before?.wrong === true);
    const decisions = read.kind === 'decisions' ? read.decisions : (before?.decisions ?? []);
    this.#files.set(uri, { folder, decisions, wrong: read.kind !== 'decisions' });
  }

  /** @param wasWrong whether something was wrong with the file before, which was told then */
  #show(uri: string, read: FileDecisions, wasWrong: boolean): void {
    const { documents, folders, showDiagnostics, showMessage } = this.#options;
    if (read.kind === 'broken') showDiagnostics(uri, diagnosticsOf(read.errors, read.text, 'decisions-broken'));
    else if (wasWrong) showDiagnostics(uri, []);
    // In the editor one sees the problem where it is.
    if (read.kind === 'decisions' || wasWrong || documents.get(uri) !== undefined) return;
    const name = folders.nameOf(uri);
    const message =
      read.kind === 'broken'
        ? brokenMessage(name, read.errors, l10n.t`Until it is mended, what was decided before counts.`)
        : unreadableMessage(name, read.reason);
    showMessage(MessageType.Warning, message);
  }

  #all(): readonly Decision[] {
    return [...this.#files.values()].flatMap(({ decisions }) => decisions);
  }
}

function isOrHolds(uri: string, file: string): boolean {
  return file === uri || file.startsWith(`${uri}/`);
}
