import type { Location, ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../../context.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import { keyAt } from '../../workspace/citations/keys-in-drafts.js';
import type { IndexView } from '../../workspace/index-view.js';
import { linesOf } from '../../workspace/references.js';

/** From a key in a draft to its reference, and to the text of its source. */
export function registerDefinition(context: ServerContext): ServerCapabilities {
  const { connection, answer } = context;
  connection.onDefinition(({ textDocument, position }, token): Promise<Location[]> => {
    const uri = canonicalUri(textDocument.uri);
    return answer(token, (view) => {
      const found = keyAt(uri, position, view, context.references);
      return found === undefined ? [] : definitionsOf(found.cited.key, uri, view, context);
    });
  });
  return { definitionProvider: true };
}

function definitionsOf(key: string, uri: string, view: IndexView, { references }: ServerContext): Location[] {
  const located = references.of(uri).entry(key);
  if (located === undefined) return [];
  const { entry, file } = located;
  const lines = linesOf(file);
  const range = { start: lines.positionAt(entry.keySpan.start), end: lines.positionAt(entry.keySpan.end) };
  const source = references.sourceOfKey([...view.index.sources.values()])(key, uri);
  return [{ uri: file.uri, range }, ...(source === undefined ? [] : [view.location({ uri: source, start: 0, end: 0 })])];
}
