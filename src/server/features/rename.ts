import * as l10n from '@vscode/l10n';
import { LSPErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import { oneLine } from '../../markdown.js';
import type { ServerContext } from '../context.js';
import { keyAt } from '../workspace/citations/keys-in-drafts.js';
import { renameKey } from '../workspace/citations/rename-key.js';
import { decisionEdit } from '../workspace/decisions/decision-edit.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { errorInWords } from '../lsp/language.js';

/** Renames what an entity is shown as; its sources stay as they are: they are evidence. In a draft, renames a key everywhere. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, answer, references, view } = context;

  connection.onPrepareRename(({ textDocument, position }, token) =>
    answer(token, (current) => {
      const uri = canonicalUri(textDocument.uri);
      const cited = keyAt(uri, position, current, references)?.cited;
      if (cited !== undefined) return { range: current.range(uri, cited), placeholder: cited.key };
      const named = current.mentionAt(uri, position);
      return named === undefined ? null : { range: current.range(uri, named.mention), placeholder: oneLine(named.entity.name) };
    }),
  );

  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const current = view();
    const uri = canonicalUri(textDocument.uri);
    const cited = keyAt(uri, position, current, references)?.cited;
    if (cited !== undefined) return attempt(() => renameKey(cited.key, newName, uri, { ...context, view: current }));
    const named = current.mentionAt(canonicalUri(textDocument.uri), position);
    if (named === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t`There is no name here.`);
    try {
      const decide = { kind: 'rename', entity: current.entityId(named.entity), name: newName } as const;
      return (await decisionEdit({ decide, textDocument }, context)).edit;
    } catch (error) {
      throw new ResponseError(LSPErrorCodes.RequestFailed, errorInWords(error));
    }
  });

  return { renameProvider: { prepareProvider: true } };
}

/** @throws as the protocol has it */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, errorInWords(error));
  }
}
