import type { ServerCapabilities } from 'vscode-languageserver';
import type { CheckedDraft, DraftVerdict } from '../../engine/index.js';
import { pathInside } from '../../files/uris.js';
import { FileKindRequest, SayFileKindNotification, type DraftCounts, type FileKindResult } from '../../protocol-citations.js';
import type { ServerContext } from '../context.js';
import { canonicalUri } from '../lsp/canonical-uri.js';

/** What a text is taken for, how a draft stands to the sources, and what the analyst says of texts that the settings cannot name. */
export function register({ connection, answer, drafts, folders, reading, reclassify }: ServerContext): ServerCapabilities {
  connection.onRequest(FileKindRequest, ({ textDocument }, token): Promise<FileKindResult> => {
    const uri = canonicalUri(textDocument.uri);
    return answer(token, (view) => {
      const draft = view.draft(uri);
      const folder = folders.folderOf(uri);
      return {
        kind: draft !== undefined ? 'draft' : view.source(uri) !== undefined ? 'source' : 'neither',
        counts: draft === undefined || reading() !== null ? null : countsOf(draft),
        path: folder === undefined ? null : (pathInside(folder, uri) ?? null),
      };
    });
  });
  connection.onNotification(SayFileKindNotification, ({ textDocument, kind }) => {
    drafts.say(canonicalUri(textDocument.uri), kind);
    reclassify();
  });
  return {};
}

function countsOf({ statements }: CheckedDraft): DraftCounts {
  const count = (verdict: DraftVerdict): number => statements.filter((each) => each.verdict === verdict).length;
  return {
    contradicted: count('contradicted'),
    stale: count('stale'),
    possiblyContradicted: count('possibly-contradicted'),
    possiblySupported: count('possibly-supported'),
    unsupported: count('unsupported'),
    uncited: count('uncited'),
    supported: count('supported'),
  };
}
