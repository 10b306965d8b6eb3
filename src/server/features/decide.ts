import type { ServerCapabilities } from 'vscode-languageserver';
import { DecideRequest, type DecideResult } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { decisionEdit } from '../workspace/decisions/decision-edit.js';
import { errorInWords } from '../lsp/language.js';

/** What to write for a decision to hold. */
export function register(context: ServerContext): ServerCapabilities {
  context.connection.onRequest(DecideRequest, async (params): Promise<DecideResult> => {
    try {
      return await decisionEdit(params, context);
    } catch (error) {
      return { message: errorInWords(error) };
    }
  });
  return {};
}
