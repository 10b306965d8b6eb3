import { TextDocuments, type Connection, type Disposable, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../engine/index.js';
import { canonicalUri } from '../lsp/canonical-uri.js';

/** The documents open in the editor, by canonical URI. */
export class OpenDocuments {
  readonly #documents = new TextDocuments({
    create: (uri: string, languageId: string, version: number, content: string) =>
      TextDocument.create(uri, languageId, version, content),
    update: (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number) =>
      this.#update(document, changes, version),
  });
  readonly #open = new Map<string, TextDocument>();
  readonly #asOpened = new Map<string, string>();
  #onEdit: (uri: string, before: string, edits: readonly TextEdit[], after: string) => void = () => undefined;

  /** @param follow is told of each edit as it was made, before anything else is told of it */
  onEdit(follow: (uri: string, before: string, edits: readonly TextEdit[], after: string) => void): void {
    this.#onEdit = follow;
  }

  /** Told the canonical URI of what was opened, edited or closed. */
  listen(
    connection: Connection,
    handlers: { opened: (uri: string) => void; edited: (uri: string) => void; closed: (uri: string) => void },
  ): Disposable {
    this.#documents.onDidOpen(({ document }) => {
      const uri = canonicalUri(document.uri);
      this.#open.set(uri, document);
      this.#asOpened.set(uri, document.getText());
      handlers.opened(uri);
    });
    this.#documents.onDidChangeContent(({ document }) => {
      const uri = canonicalUri(document.uri);
      // Said of a document that was just opened, too.
      if (this.#open.get(uri) === document) handlers.edited(uri);
    });
    this.#documents.onDidClose(({ document }) => {
      const uri = canonicalUri(document.uri);
      this.#open.delete(uri);
      this.#asOpened.delete(uri);
      handlers.closed(uri);
    });
    return this.#documents.listen(connection);
  }

  get(uri: string): TextDocument | undefined {
    return this.#open.get(uri);
  }

  /** Whether an open document has another text than it was opened with. */
  isChanged(uri: string): boolean {
    return this.#open.get(uri)?.getText() !== this.#asOpened.get(uri);
  }

  uris(): string[] {
    return [...this.#open.keys()];
  }

  #update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const before = document.getText();
    const edits: TextEdit[] = [];
    for (const change of changes) {
      const { start, end } =
        'range' in change
          ? { start: document.offsetAt(change.range.start), end: document.offsetAt(change.range.end) }
          : { start: 0, end: document.getText().length };
      edits.push({ start, end, newText: change.text });
      TextDocument.update(document, [change], version);
    }
    this.#onEdit(canonicalUri(document.uri), before, edits, document.getText());
    return document;
  }
}
