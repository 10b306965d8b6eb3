import { TextDocuments, type Connection, type Disposable } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from '../lsp/canonical-uri.js';

/** The documents open in the editor, by canonical URI. */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #open = new Map<string, TextDocument>();
  readonly #asOpened = new Map<string, string>();

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
}
