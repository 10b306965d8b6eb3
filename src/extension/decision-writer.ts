import * as vscode from 'vscode';
import type { DecideParams } from '../protocol.js';
import { authorName } from './author.js';
import type { ProposedEdit, Refusal } from './session/server-connection.js';
import type { Session } from './session/session.js';
import { takeBack, textOf, writeAll, type Written } from './writing/file-change.js';
import { whyUnwritten } from './writing/why-unwritten.js';

/** What is undone at once. */
interface Step {
  readonly summary: string;
  readonly files: readonly Written[];
}

/** What was proposed, and is written. */
interface Done<T> {
  readonly proposed: T;
  readonly step: Step;
}

const mementoKey = 'variorum.decisions';

/**
 * Older steps are not undone any more; nor are those that would make what is kept for it larger, in characters. After so many tries it is
 * told that others are always quicker.
 */
const most = { steps: 30, characters: 2_000_000, tries: 8 };

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
  async decideAll(all: readonly DecideParams[]): Promise<boolean> {
    const left = await this.#inTurn(() => this.#decideAll(all));
    return left === 0;
  }

  /** Says what the entity whose name stands at a place is shown as. */
  async rename(document: vscode.TextDocument, position: vscode.Position, name: string): Promise<boolean> {
    const entity = await this.#session.entityAt(document, position);
    if (entity === null) return false;
    const textDocument = { uri: document.uri.toString() };
    return this.decide({ decide: { kind: 'rename', entity: entity.id, name }, textDocument });
  }

  /** @returns how many were not decided */
  async #decideAll(all: readonly DecideParams[]): Promise<number> {
    const by = await authorName();
    const steps: Step[] = [];
    for (const params of all) {
      const again = (): void => void this.decideAll(all.slice(steps.length));
      const done = await this.#attempt(() => this.#session.decide({ ...params, by }), again);
      if (done === undefined) break;
      steps.push(done.step);
    }
    this.#take(steps);
    return all.length - steps.length;
  }

  /**
   * Writes what the server proposes, which is asked again where another window was quicker.
   *
   * @param ask gives what to write, or why there is nothing
   * @param again does all of it once more: offered where it could not be written; left out where what was typed is there to be sent again
   * @returns what was written; `undefined` where it was not: why not, the analyst is told
   */
  write<T extends ProposedEdit>(ask: () => Promise<T | Refusal | null>, again?: () => void): Promise<T | undefined> {
    return this.#inTurn(async () => {
      const done = await this.#attempt(ask, again);
      this.#take(done === undefined ? [] : [done.step]);
      return done?.proposed;
    });
  }

  /** Writes what follows from something else, and what nobody would take back by itself. */
  async keep(ask: () => Promise<ProposedEdit | Refusal | null>): Promise<void> {
    await this.#inTurn(async () => {
      const proposed = await ask();
      if (proposed === null || 'message' in proposed) return;
      const again = (): void => void this.keep(ask);
      const done = await this.#attempt(ask, again, proposed);
      if (done !== undefined) this.#session.tellWritten(done.step.files.map(({ uri }) => vscode.Uri.parse(uri)));
    });
  }

  /** One after the other: each is made from the files as the one before left them. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** @param first what the server proposed already */
  async #attempt<T extends ProposedEdit>(
    ask: () => Promise<T | Refusal | null>,
    again: (() => void) | undefined,
    first?: T,
  ): Promise<Done<T> | undefined> {
    const result = await this.#tryToWrite(ask, first);
    if ('step' in result) return result;
    refuse(result.message, result.isFinal ? undefined : again);
    return undefined;
  }

  async #tryToWrite<T extends ProposedEdit>(
    ask: () => Promise<T | Refusal | null>,
    first: T | undefined,
  ): Promise<Done<T> | (Refusal & { readonly isFinal: boolean })> {
    let proposed: T | Refusal | null = first ?? (await ask());
    for (let tries = 1; ; tries++) {
      if (proposed === null)
        return { message: vscode.l10n.t('The language server does not answer; nothing was kept.'), isFinal: false };
      if ('message' in proposed) return { ...proposed, isFinal: true };
      const { edit, readFrom, summary } = proposed;
      const files = edit.entries().map(([uri]) => uri);
      try {
        const changes = edit.entries().map(([uri, edits]) => ({ uri, before: readFrom.get(uri.toString()), edits }));
        const written = await writeAll(changes);
        if (written !== undefined) return { proposed, step: { summary, files: written } };
      } catch (error) {
        return { message: whyUnwritten(files, error), isFinal: false };
      }
      if (tries === most.tries) {
        const message = vscode.l10n.t('{0} is changed by others all the time; nothing was kept.', namesOf(files));
        return { message, isFinal: false };
      }
      this.#session.tellWritten(files);
      // An editor that has the file open may yet have to hear of the change.
      await new Promise((resolve) => setTimeout(resolve, tries * 50));
      proposed = await ask();
    }
  }

  /** Takes the last decision back, unless its file was changed since. */
  async undo(): Promise<void> {
    const last = this.#written.at(-1);
    if (last === undefined) return;
    this.#keep(this.#written.slice(0, -1));
    const uris = last.files.map(({ uri }) => vscode.Uri.parse(uri));
    const now = await Promise.all(uris.map(textOf));
    const changed = uris.find((_, index) => now[index] !== last.files[index]?.after);
    try {
      const refused = changed ?? (await takeBack(last.files));
      if (refused !== undefined) {
        refuse(vscode.l10n.t('{0} was changed since; nothing was undone.', namesOf([refused])), undefined);
        return;
      }
    } catch (error) {
      this.#keep([...this.#written, last]);
      refuse(whyUnwritten(uris, error), () => void this.undo());
      return;
    }
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
    if (step.files.length === 0) return;
    this.#session.tellWritten(step.files.map(({ uri }) => vscode.Uri.parse(uri)));
    this.#keep([...this.#written, step]);
    const files = namesOf(step.files.map(({ uri }) => vscode.Uri.parse(uri)));
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0} (kept in {1})', step.summary, files), 4000);
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

/** Several steps as one: each file as it was before the first, and as it is after the last. */
function asOne(steps: readonly Step[]): Step {
  const files = new Map<string, Written>();
  for (const written of steps.flatMap((step) => step.files)) {
    files.set(written.uri, { ...written, before: (files.get(written.uri) ?? written).before });
  }
  return { summary: steps.map(({ summary }) => summary).join('; '), files: [...files.values()] };
}

/** Tells what was not written, and offers it again. */
function refuse(message: string, again: (() => void) | undefined): void {
  const tryAgain = vscode.l10n.t('Try Again');
  void vscode.window.showErrorMessage(message, ...(again === undefined ? [] : [tryAgain])).then((picked) => {
    if (picked === tryAgain) again?.();
  });
}

function namesOf(files: readonly vscode.Uri[]): string {
  return files.map((uri) => vscode.workspace.asRelativePath(uri)).join(', ');
}
