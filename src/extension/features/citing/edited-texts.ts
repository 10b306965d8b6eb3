import * as vscode from 'vscode';
import { documentLanguages } from '../../../protocol.js';

const languages: readonly string[] = documentLanguages;

/** The texts that the analyst edited and has still open, each with where the cursor stands or last stood in it. */
export class EditedTexts implements vscode.Disposable {
  /** Offsets of cursors by document, the last edited one at the end. */
  readonly #cursors = new Map<vscode.TextDocument, number>();
  /** Those to whose cursor an editor is to be brought when it is shown. */
  readonly #moved = new Map<vscode.TextDocument, vscode.Position>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when there is one more, one less, or another one was edited last. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument((event) => this.#textChanged(event)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        if (this.#cursors.has(document)) this.#cursors.set(document, document.offsetAt(selection.active));
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.#shown(editor))),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget([document])),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        // The document of a tab that was closed stays in memory for a while.
        if (closed.length > 0) this.#forget([...this.#cursors.keys()].filter((document) => !hasTab(document)));
      }),
    );
  }

  /** The last edited one first. */
  get uris(): vscode.Uri[] {
    return [...this.#cursors.keys()].map(({ uri }) => uri).reverse();
  }

  /** An edited text, and where its cursor stands. @returns `undefined` where it was closed */
  find(uri: string): { readonly document: vscode.TextDocument; readonly position: vscode.Position } | undefined {
    for (const [document, offset] of this.#cursors) {
      if (document.uri.toString() === uri) return { document, position: document.positionAt(offset) };
    }
    return undefined;
  }

  /**
   * Puts the cursor behind what was written at its place, for the analyst to go on there. An editor that is out of sight cannot be
   * told; it is when it comes back, for it has its cursor where that was before.
   */
  follow(uri: string): void {
    const found = this.find(uri);
    if (found === undefined) return;
    this.#moved.set(found.document, found.position);
    vscode.window.visibleTextEditors.forEach((editor) => this.#shown(editor));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #textChanged({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const editor = vscode.window.activeTextEditor;
    const cursor = this.#cursors.get(document);
    if (editor?.document === document && isEdited(document)) {
      const wasLast = [...this.#cursors.keys()].at(-1) === document;
      this.#cursors.delete(document);
      // Where the cursor is after that change is told by an event of its own.
      this.#cursors.set(document, document.offsetAt(editor.selection.active));
      if (!wasLast) this.#changed.fire();
    } else if (cursor !== undefined) {
      this.#cursors.set(document, contentChanges.reduce(movedBy, cursor));
    }
  }

  #shown(editor: vscode.TextEditor): void {
    const position = this.#moved.get(editor.document);
    if (position === undefined) return;
    this.#moved.delete(editor.document);
    editor.selection = new vscode.Selection(position, position);
  }

  #forget(documents: readonly vscode.TextDocument[]): void {
    const forgotten = documents.filter((document) => this.#cursors.delete(document));
    for (const document of forgotten) this.#moved.delete(document);
    if (forgotten.length > 0) this.#changed.fire();
  }
}

/** Not a file that was read anew from the disk: it has nothing unsaved then. */
function isEdited({ isDirty, languageId, uri: { scheme } }: vscode.TextDocument): boolean {
  return languages.includes(languageId) && (scheme === 'untitled' || (scheme === 'file' && isDirty));
}

/** Where a cursor comes to stand by a change elsewhere: behind what is written at its place. */
function movedBy(offset: number, { rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): number {
  if (rangeOffset > offset) return offset;
  if (rangeOffset + rangeLength > offset) return rangeOffset + text.length;
  return offset + text.length - rangeLength;
}

/** Whether a text is in some editor: one that was closed stays in memory for a while. */
export function hasTab({ uri }: { readonly uri: vscode.Uri }): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => {
    const shown =
      input instanceof vscode.TabInputTextDiff ? input.modified : input instanceof vscode.TabInputText ? input.uri : null;
    return shown?.toString() === uri.toString();
  });
}
