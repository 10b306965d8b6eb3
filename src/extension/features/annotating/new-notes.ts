import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import { lspRangeOf } from '../../session/lsp-range.js';

/** The comment that a new note is written in. */
export interface NewNoteComment extends vscode.Comment {
  readonly id: string;
}

interface NewNote {
  readonly thread: vscode.CommentThread;
  /** What is written so far; `undefined` until VS Code has made the box for it. */
  written: vscode.TextDocument | undefined;
}

/**
 * Notes that are being written and not yet kept. A note is a comment in editing, for VS Code puts the cursor into no other
 * box that an extension opens.
 */
export class NewNotes implements vscode.Disposable {
  readonly #annotations: Annotations;
  readonly #controller: vscode.CommentController;
  readonly #notes = new Map<string, NewNote>();
  readonly #subscription: vscode.Disposable;
  #begun = 0;

  constructor(annotations: Annotations, controller: vscode.CommentController) {
    this.#annotations = annotations;
    this.#controller = controller;
    // Whoever goes on in the text without a word has given the note up: VS Code does not tell of Escape.
    this.#subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      if (document.uri.scheme !== 'comment') this.dropEmpty();
    });
  }

  /** Opens an empty note at a passage, with the cursor in it, and gives the comment that it is written in. */
  begin(uri: vscode.Uri, passage: vscode.Range): NewNoteComment {
    this.dropEmpty();
    this.#begun += 1;
    const id = `new-${this.#begun}`;
    const comment: NewNoteComment = {
      id,
      body: '',
      author: { name: '' },
      mode: vscode.CommentMode.Editing,
      contextValue: 'new',
    };
    const thread = this.#controller.createCommentThread(uri, passage, [comment]);
    thread.canReply = false;
    thread.label = vscode.l10n.t('New annotation');
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    const note: NewNote = { thread, written: undefined };
    this.#notes.set(id, note);
    // Only a thread that is opened once its box is there gets the cursor.
    const boxMade = vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.uri.scheme !== 'comment') return;
      boxMade.dispose();
      note.written = document;
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    });
    return comment;
  }

  /** Keeps a new note; what could not be kept stays in its box. */
  async save({ id, body }: NewNoteComment): Promise<void> {
    const { thread } = this.#notes.get(id) ?? {};
    const text = typeof body === 'string' ? body : body.value;
    if (thread?.range === undefined) return;
    if (text.trim() === '') {
      this.#drop(id);
      return;
    }
    const passage = { textDocument: { uri: thread.uri.toString() }, range: lspRangeOf(thread.range) };
    const ids = await this.#annotations.annotate({ kind: 'create', passages: [passage], body: text, tags: [] }, true);
    if (ids !== undefined) this.#drop(id);
  }

  /** Gives a new note up; whether it was one. */
  cancel({ id }: { readonly id: string }): boolean {
    return this.#drop(id);
  }

  /** Closes notes in which nothing was written. */
  dropEmpty(): void {
    for (const [id, { written }] of this.#notes) if (written?.getText() === '') this.#drop(id);
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const id of this.#notes.keys()) this.#drop(id);
  }

  #drop(id: string): boolean {
    this.#notes.get(id)?.thread.dispose();
    return this.#notes.delete(id);
  }
}
