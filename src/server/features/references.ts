import type { Location, ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../context.js';
import { occurrencesAt } from '../presentation/occurrences.js';
import { canonicalUri } from '../lsp/canonical-uri.js';

/** All versions of a claim, or all mentions of a person, organization, place or event. */
export function register({ connection, answer }: ServerContext): ServerCapabilities {
  connection.onReferences(({ textDocument, position }, token): Promise<Location[]> => {
    const uri = canonicalUri(textDocument.uri);
    return answer(token, (view) => occurrencesAt(uri, position, view).map((place) => view.location(place)));
  });
  return { referencesProvider: true };
}
