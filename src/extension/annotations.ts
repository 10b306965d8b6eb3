import * as vscode from 'vscode';
import type { Annotate, AnnotationNode } from '../annotation-protocol.js';
import { authorName } from './author.js';
import type { DecisionWriter } from './decision-writer.js';
import type { Session } from './session/session.js';

/** The annotations of the workspace as they were last heard, and the one way to change them. */
export class Annotations implements vscode.Disposable {
  readonly #session: Session;
  readonly #writer: DecisionWriter;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #all: readonly AnnotationNode[] = [];
  #asked = 0;

  readonly onDidChange = this.#changed.event;

  constructor(session: Session, writer: DecisionWriter) {
    this.#session = session;
    this.#writer = writer;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      session.onDidChangeAnnotations(() => this.refresh()),
      vscode.workspace.onDidSaveTextDocument((document) => this.#follow(document)),
    );
  }

  get all(): readonly AnnotationNode[] {
    return this.#all;
  }

  with(id: string): AnnotationNode | undefined {
    return this.#all.find((each) => each.id === id);
  }

  /**
   * Writes it down, so that *Undo Last Decision* takes it back. Where it could not be written it is offered again.
   *
   * @param staysInBox whether what was typed is there to be sent again, and is not offered
   * @returns the ids of what was made; `undefined` where it was not written: why not, the analyst is told
   */
  async annotate(annotate: Annotate, staysInBox = false): Promise<readonly string[] | undefined> {
    const author = await authorName();
    const again = staysInBox ? undefined : (): void => void this.annotate(annotate);
    return (await this.#writer.write(() => this.#session.annotate(annotate, author), again))?.ids;
  }

  /** Asks for all anew; an answer that a later question overtakes is dropped. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const all = await this.#session.annotations();
    if (all === null || asked !== this.#asked || JSON.stringify(all) === JSON.stringify(this.#all)) return;
    this.#all = all;
    this.#changed.fire();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** What was followed through the edits of a text would be lost when that is closed. */
  async #follow({ uri }: vscode.TextDocument): Promise<void> {
    const text = uri.toString();
    if (!this.#all.some(({ source }) => source.uri === text)) return;
    const author = await authorName();
    await this.#writer.keep(() => this.#session.annotate({ kind: 'follow', textDocument: { uri: text } }, author));
  }
}
