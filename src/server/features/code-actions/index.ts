import * as l10n from '@vscode/l10n';
import { CodeActionKind, LSPErrorCodes, ResponseError, type CodeAction, type ServerCapabilities } from 'vscode-languageserver';
import { citationActions } from './citation-actions.js';
import { answerCiting } from './cite-request.js';
import { Citing } from './citing.js';
import type { ServerContext } from '../../context.js';
import { draftActions } from './draft-actions.js';
import { answerInserting } from './insert-claim.js';
import { keyActions } from './key-actions.js';
import { nameActions } from './name-actions.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';

/** Quick fixes on a claim, and what an analyst can decide on a name. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, client, answer } = context;
  const citing = new Citing(context);
  const providers = [citationActions(context, citing), draftActions(context, citing), keyActions(context), nameActions(context)];
  answerCiting(context, citing);
  answerInserting(context, citing);

  connection.onCodeAction(async ({ textDocument, range, context: { diagnostics, only } }, token) => {
    if (!client.takesCodeActions) return [];
    const uri = canonicalUri(textDocument.uri);
    const found = await answer(token, (view) => providers.map((provider) => provider.actionsAt(uri, range, diagnostics, view)));
    const actions = (await Promise.all(found))
      .flat()
      .filter(({ kind }) => only?.some((wanted) => covers(wanted, kind ?? '')) ?? true);
    if (client.resolvesEdits) return actions;
    // The client wants the edits at once, for a menu that may never be used: no message then.
    const carriedOut = await Promise.all(actions.map((action) => carryOut(action, false)));
    return carriedOut.filter(({ edit, command }) => edit !== undefined || command !== undefined);
  });

  connection.onCodeActionResolve((action) => carryOut(action, true));

  return {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite], resolveProvider: true },
  };

  /** @throws where the client sends something else than what it was given */
  async function carryOut(action: CodeAction, interactive: boolean): Promise<CodeAction> {
    if (action.command !== undefined || action.edit !== undefined) return action;
    for (const provider of providers) {
      const carriedOut = provider.carryOut(action, interactive);
      if (carriedOut !== undefined) return carriedOut;
    }
    throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t`This is no quick fix of Variorum.`);
  }
}

/** Kinds are paths: a kind covers those below it, the empty one all. */
function covers(wanted: string, kind: string): boolean {
  return wanted === CodeActionKind.Empty || kind === wanted || kind.startsWith(`${wanted}.`);
}
