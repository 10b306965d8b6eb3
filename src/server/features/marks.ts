import type { ServerCapabilities } from 'vscode-languageserver';
import { MarksRequest, type MarksResult } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { marksOf } from '../presentation/marks.js';

/** What to mark in a text. */
export function register({ connection, documents, answer }: ServerContext): ServerCapabilities {
  connection.onRequest(MarksRequest, ({ textDocument }, token): Promise<MarksResult> => {
    const uri = canonicalUri(textDocument.uri);
    return answer(token, (view) => ({ version: documents.get(uri)?.version ?? null, ranges: marksOf(uri, view) }));
  });
  return {};
}
