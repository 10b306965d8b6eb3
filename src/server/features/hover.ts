import { MarkupKind, type Hover, type Position, type ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../context.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { entityInMarkdown, entityInText } from '../presentation/entity-hover.js';
import { groupInMarkdown, groupInText } from '../presentation/group-hover.js';
import type { Folders } from '../workspace/folders.js';
import type { IndexView } from '../workspace/index-view.js';

const markdown = {
  kind: MarkupKind.Markdown,
  separator: '\n\n---\n\n',
  group: groupInMarkdown,
  entity: entityInMarkdown,
};

const plainText = {
  kind: MarkupKind.PlainText,
  separator: '\n\n',
  group: groupInText,
  entity: entityInText,
};

/** All versions of the claim under the pointer, compared with it; else what is known of the name there. */
export function register({ connection, client, folders, answer }: ServerContext): ServerCapabilities {
  connection.onHover(({ textDocument, position }, token) => {
    const uri = canonicalUri(textDocument.uri);
    const format = client.showsMarkdown ? markdown : plainText;
    return answer(token, (view) => hoverAt(uri, position, view, folders, format));
  });
  return { hoverProvider: true };
}

function hoverAt(
  uri: string,
  position: Position,
  view: IndexView,
  folders: Folders,
  { kind, separator, group, entity }: typeof markdown | typeof plainText,
): Hover | null {
  const claims = view.groupedClaimsAt(uri, position);
  const [claim] = claims;
  if (claim !== undefined) {
    const groups = claims.flatMap((each) => view.groupsOf(each).map((every) => group(every, each, view, folders)));
    return { contents: { kind, value: groups.join(separator) }, range: view.range(uri, claim) };
  }
  const named = view.mentionAt(uri, position);
  if (named === undefined) return null;
  return { contents: { kind, value: entity(named.entity, view, folders) }, range: view.range(uri, named.mention) };
}
