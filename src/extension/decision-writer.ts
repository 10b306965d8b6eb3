import * as vscode from 'vscode';
import type { DecideParams } from '../protocol.js';
import { createFilesInOneStep } from './file-creation.js';
import type { Session } from './session.js';

/** A file of decisions before and after one was written; `undefined` where there was none. */
interface Written {
  readonly uri: vscode.Uri;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Keeps what is decided in the file that the server says, and takes it back.
 *
 * The file is saved at once: a decision that waits in an unsaved tab is none. Undo in a text does not reach a file that is not
 * open, so that taking back is a command of its own.
 */
export class DecisionWriter implements vscode.Disposable {
  readonly #session: Session;
  readonly #written: { readonly summary: string; readonly files: readonly Written[] }[] = [];

  constructor(session: Session) {
    this.#session = session;
  }

  /** @returns whether it was written; why not, the analyst is told */
  async decide(params: DecideParams): Promise<boolean> {
    const result = await this.#session.decide(params);
    if (result === null) return false;
    if ('message' in result) {
      void vscode.window.showErrorMessage(result.message);
      return false;
    }
    return this.write(result.edit, result.summary);
  }

  /** Applies an edit of files of decisions, and saves them. @param summary in words what was decided */
  async write(edit: vscode.WorkspaceEdit, summary: string): Promise<boolean> {
    const uris = edit.entries().map(([uri]) => uri);
    const before = await Promise.all(uris.map(textOf));
    if (!(await vscode.workspace.applyEdit(await createFilesInOneStep(edit)))) return false;
    await save(uris);
    const after = await Promise.all(uris.map(textOf));
    this.#written.push({ summary, files: uris.map((uri, index) => ({ uri, before: before[index], after: after[index] })) });
    this.#announce();
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('{0} (kept in {1})', summary, uris.map((uri) => vscode.workspace.asRelativePath(uri)).join(', ')),
      4000,
    );
    return true;
  }

  /** Applies and saves an edit that follows from another one, and that nobody would take back by itself. */
  async keep(edit: vscode.WorkspaceEdit): Promise<void> {
    if (await vscode.workspace.applyEdit(edit)) await save(edit.entries().map(([uri]) => uri));
  }

  /** Takes the last decision back, unless its file was changed since. */
  async undo(): Promise<void> {
    const last = this.#written.pop();
    this.#announce();
    if (last === undefined) return;
    const now = await Promise.all(last.files.map(({ uri }) => textOf(uri)));
    const changed = last.files.find(({ after }, index) => now[index] !== after);
    if (changed !== undefined) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} was changed since; nothing was undone.', vscode.workspace.asRelativePath(changed.uri)),
      );
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    for (const { uri, before, after } of last.files) {
      if (before === undefined) edit.deleteFile(uri);
      else edit.replace(uri, wholeOf(after ?? ''), before);
    }
    if (!(await vscode.workspace.applyEdit(edit))) return;
    await save(last.files.filter(({ before }) => before !== undefined).map(({ uri }) => uri));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Undone: {0}', last.summary), 6000);
  }

  dispose(): void {
    this.#written.length = 0;
    this.#announce();
  }

  #announce(): void {
    void vscode.commands.executeCommand('setContext', 'variorum.canUndoDecision', this.#written.length > 0);
  }
}

function openText(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = openText(uri);
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function wholeOf(text: string): vscode.Range {
  const lines = text.split(/\r\n|\r|\n/);
  return new vscode.Range(0, 0, lines.length - 1, lines.at(-1)?.length ?? 0);
}

async function save(uris: readonly vscode.Uri[]): Promise<void> {
  for (const uri of uris) await openText(uri)?.save();
}
