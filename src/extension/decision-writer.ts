import * as vscode from 'vscode';
import type { DecideParams } from '../protocol.js';
import { authorName } from './author.js';
import { createFilesInOneStep } from './file-creation.js';
import type { Session } from './session.js';

/** A file of decisions before and after one was written; `undefined` where there was none. */
interface Written {
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What is undone at once. */
interface Step {
  readonly summary: string;
  readonly files: readonly Written[];
}

const mementoKey = 'variorum.decisions';

/** Older ones are not undone any more; nor are those that would make what is kept for it larger, in characters. */
const most = { steps: 30, characters: 2_000_000 };

/**
 * Keeps what is decided in the file that the server says, and takes it back.
 *
 * The file is saved at once: a decision that waits in an unsaved tab is none. Undo in a text does not reach a file that is not
 * open, so that taking back is a command of its own.
 */
export class DecisionWriter implements vscode.Disposable {
  readonly #session: Session;
  readonly #memento: vscode.Memento;
  #written: readonly Step[];
  #last: Promise<unknown> = Promise.resolve();

  /** @param memento keeps what can be undone over a reload */
  constructor(session: Session, memento: vscode.Memento) {
    this.#session = session;
    this.#memento = memento;
    this.#written = memento.get<readonly Step[]>(mementoKey) ?? [];
    this.#announce();
  }

  /** @returns whether it was written; why not, the analyst is told */
  decide(params: DecideParams): Promise<boolean> {
    return this.decideAll([params]);
  }

  /** The same for several, which are undone as one. */
  decideAll(all: readonly DecideParams[]): Promise<boolean> {
    // One after the other: each is made from the file as the one before left it.
    const decided = this.#last.then(() => this.#decideAll(all));
    this.#last = decided.catch(() => false);
    return decided;
  }

  async #decideAll(all: readonly DecideParams[]): Promise<boolean> {
    const by = await authorName();
    const steps: Step[] = [];
    for (const params of all) {
      const result = await this.#session.decide({ ...params, by });
      if (result === null) break;
      if ('message' in result) {
        void vscode.window.showErrorMessage(result.message);
        break;
      }
      const step = await apply(result.edit, result.summary);
      if (step === undefined) break;
      steps.push(step);
    }
    this.#take(steps);
    return steps.length === all.length && steps.length > 0;
  }

  /** Applies an edit of files of decisions, and saves them. @param summary in words what was decided */
  async write(edit: vscode.WorkspaceEdit, summary: string): Promise<boolean> {
    const step = await apply(edit, summary);
    this.#take(step === undefined ? [] : [step]);
    return step !== undefined;
  }

  /** Applies and saves an edit that follows from another one, and that nobody would take back by itself. */
  async keep(edit: vscode.WorkspaceEdit): Promise<void> {
    if (await vscode.workspace.applyEdit(edit)) await save(edit.entries().map(([uri]) => uri));
  }

  /** Takes the last decision back, unless its file was changed since. */
  async undo(): Promise<void> {
    const last = this.#written.at(-1);
    if (last === undefined) return;
    this.#keep(this.#written.slice(0, -1));
    const uris = last.files.map(({ uri }) => vscode.Uri.parse(uri));
    const now = await Promise.all(uris.map(textOf));
    const changed = last.files.find(({ after }, index) => now[index] !== after);
    if (changed !== undefined) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          '{0} was changed since; nothing was undone.',
          vscode.workspace.asRelativePath(vscode.Uri.parse(changed.uri)),
        ),
      );
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    for (const { uri: file, before, after } of last.files) {
      const uri = vscode.Uri.parse(file);
      if (before === undefined) edit.deleteFile(uri);
      else edit.replace(uri, wholeOf(after ?? ''), before);
    }
    if (!(await vscode.workspace.applyEdit(edit))) return;
    await save(uris.filter((_, index) => last.files[index]?.before !== undefined));
    this.#session.tellWritten(uris);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Undone: {0}', last.summary), 6000);
  }

  dispose(): void {
    void vscode.commands.executeCommand('setContext', 'variorum.canUndoDecision', false);
  }

  /** Takes up what was written, as one. */
  #take(steps: readonly Step[]): void {
    if (steps.length === 0) return;
    const step = asOne(steps);
    this.#session.tellWritten(step.files.map(({ uri }) => vscode.Uri.parse(uri)));
    this.#keep([...this.#written, step]);
    const files = step.files.map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0} (kept in {1})', step.summary, files.join(', ')), 4000);
  }

  #keep(steps: readonly Step[]): void {
    this.#written = steps.slice(-most.steps);
    this.#announce();
    const kept = [...this.#written];
    while (JSON.stringify(kept).length > most.characters) kept.shift();
    void this.#memento.update(mementoKey, kept);
  }

  #announce(): void {
    void vscode.commands.executeCommand('setContext', 'variorum.canUndoDecision', this.#written.length > 0);
  }
}

/** Applies an edit of files of decisions and saves them; `undefined` where the editor would not. */
async function apply(edit: vscode.WorkspaceEdit, summary: string): Promise<Step | undefined> {
  const uris = edit.entries().map(([uri]) => uri);
  const before = await Promise.all(uris.map(textOf));
  if (!(await vscode.workspace.applyEdit(await createFilesInOneStep(edit)))) return undefined;
  await save(uris);
  const after = await Promise.all(uris.map(textOf));
  const files = uris.map((uri, index) => ({ uri: uri.toString(), before: before[index], after: after[index] }));
  return { summary, files };
}

/** Several steps as one: each file as it was before the first, and as it is after the last. */
function asOne(steps: readonly Step[]): Step {
  const files = new Map<string, Written>();
  for (const written of steps.flatMap((step) => step.files)) {
    files.set(written.uri, { ...written, before: (files.get(written.uri) ?? written).before });
  }
  return { summary: steps.map(({ summary }) => summary).join('; '), files: [...files.values()] };
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
