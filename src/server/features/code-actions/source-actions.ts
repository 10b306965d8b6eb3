import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { AnyClaim, Group } from '../../../engine/index.js';
import { fileName } from '../../../files/uris.js';
import { clientCommands } from '../../../protocol.js';
import type { CiteParams } from '../../../protocol-citations.js';
import type { ServerContext } from '../../context.js';
import { sourcesToAskOf } from '../../workspace/citations/source-fields.js';
import type { IndexView } from '../../workspace/index-view.js';
import { copyAllTitle, copyTitle, insertAllTitle, insertTitle, type NamedVersion } from './citation-titles.js';
import type { Citing } from './citing.js';

/** What other sources say of a claim. */
export interface ClaimInSource {
  readonly claim: AnyClaim;
  readonly group: Group;
  readonly others: readonly NamedVersion[];
}

/**
 * Citing from a source, which is never edited: commands of the client that put a citation into the draft that was edited last, or
 * copy it. A client without such commands is offered none.
 */
export async function sourceActions(
  { claim, group, others }: ClaimInSource,
  view: IndexView,
  { client, drafts, references }: ServerContext,
  citing: Citing,
): Promise<CodeAction[]> {
  const open = client.runsCommand(clientCommands.insertCitation) ? drafts.open() : [];
  const [last, ...more] = open;
  const into = last === undefined || more.length > 0 ? undefined : fileName(last);
  const lists = [...others.map((other) => [other]), ...(others.length > 1 ? [others] : [])].map((versions) => ({
    versions,
    params: { textDocument: { uri: claim.uri }, sources: versions.map(({ uri }) => uri) } satisfies CiteParams,
  }));
  const inserting = lists.flatMap(({ versions, params }) => {
    if (last === undefined) return [];
    const [only] = versions.length === 1 ? versions : [];
    const title = only === undefined ? insertAllTitle(versions.length, into, group) : insertTitle(only, into, group);
    return [runs(title, clientCommands.insertCitation, params, open)];
  });
  if (!client.runsCommand(clientCommands.copyCitation)) return inserting;
  const found = lists.map(({ params }) => params.sources.flatMap((uri) => view.source(uri) ?? []));
  const keys = await citing.keys(claim.uri, found);
  // What is asked then goes into the key.
  const asks = lists.map(({ params }) => sourcesToAskOf(params.sources, claim.uri, view, references).length > 0);
  const copying = lists.map(({ versions, params }, index) => {
    const [only] = versions.length === 1 ? versions : [];
    const title =
      only === undefined
        ? copyAllTitle(versions.length, group)
        : copyTitle(only, asks[index] === true ? undefined : keys[index], group);
    return runs(title, clientCommands.copyCitation, params);
  });
  return [...inserting, ...copying];
}

function runs(title: string, command: string, ...given: unknown[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: given } };
}
