import type { ServerCapabilities } from 'vscode-languageserver';
import { MarksRequest, type MarksResult } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { marksAhead, marksOf } from '../presentation/marks.js';

/** What to mark in a text: at once what it says, and what others say of that as soon as it is compared. */
export function register({ connection, documents, answer, readAhead, markedAhead }: ServerContext): ServerCapabilities {
  connection.onRequest(MarksRequest, async ({ textDocument }, token): Promise<MarksResult> => {
    const uri = canonicalUri(textDocument.uri);
    const ahead = readAhead(uri);
    if (ahead === undefined)
      return answer(token, (view) => ({ version: documents.get(uri)?.version ?? null, ranges: marksOf(uri, view) }));
    markedAhead.add(uri);
    return { version: documents.get(uri)?.version ?? null, ranges: marksAhead(ahead.source, ahead.before) };
  });
  return {};
}
