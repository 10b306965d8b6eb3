import { MarkupKind, type Hover, type Position, type ServerCapabilities } from 'vscode-languageserver';
import type { AnyClaim } from '../../engine/index.js';
import { clientCommands } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { possibleInMarkdown, possibleInText, readingInMarkdown, readingInText } from '../presentation/claim-hover.js';
import { entityInMarkdown, entityInText } from '../presentation/entity-hover.js';
import { groupInMarkdown, groupInText } from '../presentation/group-hover.js';
import { citationHover } from '../workspace/citations/citation-hover.js';
import { keyAt } from '../workspace/citations/keys-in-drafts.js';
import { formatterFor } from '../workspace/formatter.js';
import type { Folders } from '../workspace/folders.js';
import type { IndexView } from '../workspace/index-view.js';

const markdown = {
  kind: MarkupKind.Markdown,
  separator: '\n\n---\n\n',
  group: groupInMarkdown,
  reading: readingInMarkdown,
  possible: possibleInMarkdown,
  entity: entityInMarkdown,
};

const plainText = {
  kind: MarkupKind.PlainText,
  separator: '\n\n',
  group: groupInText,
  reading: readingInText,
  possible: possibleInText,
  entity: entityInText,
};

/** How a client draws what is said. */
interface Drawing {
  readonly format: typeof markdown | typeof plainText;
  readonly linksCommands: boolean;
}

/**
 * All versions of the claim under the pointer, compared with it; what was read of one without versions; what may be about the same
 * thing; else what is known of the name there.
 */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, client, folders, answer } = context;
  connection.onHover(async ({ textDocument, position }, token) => {
    const uri = canonicalUri(textDocument.uri);
    const cited = await answer(token, (view) => citedAt(uri, position, view, context));
    if (cited !== null) return cited;
    const drawing = {
      format: client.showsMarkdown ? markdown : plainText,
      linksCommands: client.runsCommand(clientCommands.compare),
    };
    return answer(token, (view) => hoverAt(uri, position, view, folders, drawing));
  });
  return { hoverProvider: true };
}

/** On a key in a draft: its reference, and what its source says of the sentence. */
async function citedAt(uri: string, position: Position, view: IndexView, context: ServerContext): Promise<Hover | null> {
  const { references, citationSettings } = context;
  const found = keyAt(uri, position, view, references);
  if (found === undefined) return null;
  const { csl } = await citationSettings(uri);
  const formatter = await formatterFor(csl, uri, context).catch(() => undefined);
  const value = citationHover(found, view, references, formatter);
  return { contents: { kind: MarkupKind.Markdown, value }, range: view.range(uri, found.cited) };
}

function hoverAt(uri: string, position: Position, view: IndexView, folders: Folders, drawing: Drawing): Hover | null {
  const { format } = drawing;
  const claims = view.claimsAt(uri, position);
  const grouped = claims.filter((claim) => view.groupsOf(claim).length > 0);
  const told = grouped.length > 0 ? grouped : claims.slice(0, 1);
  const named = grouped.length > 0 ? undefined : view.mentionAt(uri, position);
  const parts = [
    ...told.flatMap((claim) => claimParts(claim, view, folders, drawing)),
    ...(named === undefined ? [] : [format.entity(named.entity, view, folders)]),
  ];
  const over = told[0] ?? named?.mention;
  if (over === undefined) return null;
  return { contents: { kind: format.kind, value: parts.join(format.separator) }, range: view.range(uri, over) };
}

function claimParts(claim: AnyClaim, view: IndexView, folders: Folders, { format, linksCommands }: Drawing): string[] {
  const groups = view.groupsOf(claim).map((group) => format.group(group, claim, view, folders, linksCommands));
  const possible = format.possible(claim, view, linksCommands);
  return [...(groups.length > 0 ? groups : [format.reading(claim, view)]), ...(possible === '' ? [] : [possible])];
}
