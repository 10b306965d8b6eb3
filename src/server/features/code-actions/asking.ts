import type { CodeAction, CodeActionKind } from 'vscode-languageserver';
import { clientCommands } from '../../../protocol.js';
import type { ServerContext } from '../../context.js';
import { sourcesToAskOf } from '../../workspace/citations/source-fields.js';
import type { IndexView } from '../../workspace/index-view.js';

/** A quick fix that is carried out when it is chosen. */
interface QuickFix {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly data: object;
}

/**
 * A quick fix of a draft as one that asks first, where it cites a source for the first time and something is missing of it: the client
 * has it carried out with what it was told, under `fields` of its data.
 *
 * @param sources URIs of those that it cites
 */
export function askingFirst(
  action: QuickFix,
  draft: string,
  sources: readonly string[],
  view: IndexView,
  { client, references }: ServerContext,
): CodeAction {
  const asks = client.runsCommand(clientCommands.citeAsking) && sourcesToAskOf(sources, draft, view, references).length > 0;
  if (!asks) return action;
  const { data, title, ...shown } = action;
  return {
    ...shown,
    title,
    command: { title, command: clientCommands.citeAsking, arguments: [{ title, data }, draft, sources] },
  };
}
