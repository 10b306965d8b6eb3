import type { Location, ServerCapabilities } from 'vscode-languageserver';
import { keyAt, placesOf } from '../workspace/citations/keys-in-drafts.js';
import type { ServerContext } from '../context.js';
import { occurrencesAt } from '../presentation/occurrences.js';
import { canonicalUri } from '../lsp/canonical-uri.js';

/** All places that cite a key, all versions of a claim, or all mentions of a person, organization, place or event. */
export function register({ connection, answer, references }: ServerContext): ServerCapabilities {
  connection.onReferences(({ textDocument, position }, token): Promise<Location[]> => {
    const uri = canonicalUri(textDocument.uri);
    return answer(token, (view) => {
      const found = keyAt(uri, position, view, references);
      if (found !== undefined)
        return placesOf(found.cited.key, uri, view, references).map(({ draft, cited }) =>
          view.location({ ...cited, uri: draft.uri }),
        );
      return occurrencesAt(uri, position, view).map((place) => view.location(place));
    });
  });
  return { referencesProvider: true };
}
