import { DocumentHighlightKind, type DocumentHighlight, type ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../context.js';
import { occurrencesAt } from '../presentation/occurrences.js';
import { canonicalUri } from '../lsp/canonical-uri.js';

/** Where the same claim or name stands in the same text. */
export function register({ connection, answer }: ServerContext): ServerCapabilities {
  connection.onDocumentHighlight(({ textDocument, position }, token): Promise<DocumentHighlight[]> => {
    const uri = canonicalUri(textDocument.uri);
    return answer(token, (view) =>
      occurrencesAt(uri, position, view)
        .filter((place) => place.uri === uri)
        .map((place) => ({ range: view.range(uri, place), kind: DocumentHighlightKind.Text })),
    );
  });
  return { documentHighlightProvider: true };
}
