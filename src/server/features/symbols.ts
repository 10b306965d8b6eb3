import {
  SymbolKind,
  type DocumentSymbol,
  type ServerCapabilities,
  type SymbolInformation,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { claimsIn, type EntityType } from '../../engine/index.js';
import type { ServerContext } from '../context.js';
import { oneLine } from '../../markdown.js';
import { foldedText } from '../../folded-text.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { typeInWords } from '../presentation/type-in-words.js';
import type { IndexView } from '../workspace/index-view.js';

/** LSP knows no people and places; these have the icons that come closest. */
const kindOfEntity: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  event: SymbolKind.Event,
  other: SymbolKind.Object,
};

/** No list of symbols is longer: an editor asks again as one types on. */
const mostSymbols = 1000;

/** The claims of a text that other sources speak of, too; names and groups across all sources. */
export function register({ connection, client, answer }: ServerContext): ServerCapabilities {
  connection.onDocumentSymbol(({ textDocument }, token) => {
    const uri = canonicalUri(textDocument.uri);
    return answer(token, (view) => (client.showsSymbolTree ? tree(uri, view) : list(uri, view)));
  });
  connection.onWorkspaceSymbol(({ query }, token) => answer(token, (view) => search(query, view)));
  return { documentSymbolProvider: { label: 'Variorum' }, workspaceSymbolProvider: true };
}

function tree(uri: string, view: IndexView): DocumentSymbol[] {
  return claimsOf(uri, view).map(({ title, value, range }) => ({
    name: title,
    detail: value,
    kind: SymbolKind.Number,
    range,
    selectionRange: range,
  }));
}

function list(uri: string, view: IndexView): SymbolInformation[] {
  return claimsOf(uri, view).map(({ title, value, range }) => ({
    name: `${title}: ${value}`,
    kind: SymbolKind.Number,
    location: { uri, range },
  }));
}

function claimsOf(uri: string, view: IndexView): { title: string; value: string; range: DocumentSymbol['range'] }[] {
  const source = view.source(uri);
  return (source === undefined ? [] : claimsIn(source)).flatMap((claim) =>
    view.groupsOf(claim).map(({ title }) => ({ title, value: oneLine(claim.text), range: view.range(uri, claim) })),
  );
}

function search(query: string, view: IndexView): WorkspaceSymbol[] {
  const wanted = foldedText(query);
  const groups = view.index.groups.flatMap(({ title, event, claims }) => {
    const first = claims[0];
    if (first === undefined || !hasInOrder(foldedText(title), wanted)) return [];
    return [
      { name: title, kind: SymbolKind.Number, location: view.location(first), containerName: view.event(event)?.title ?? '' },
    ];
  });
  const entities = view.index.entities.flatMap(({ name, type, aliases, mentions }) => {
    // Editors look for what was typed in the symbol's name again: it is the spelling that was found.
    const spelling = [name, ...aliases].find((each) => hasInOrder(foldedText(each), wanted));
    const first = mentions.find(({ name }) => name === spelling) ?? mentions[0];
    if (first === undefined || spelling === undefined) return [];
    const containerName = spelling === name ? typeInWords(type) : oneLine(name);
    return [{ name: oneLine(spelling), kind: kindOfEntity[type], location: view.location(first), containerName }];
  });
  return [...groups, ...entities].slice(0, mostSymbols);
}

/** Whether all characters of a query stand in a text, in their order: how LSP wants symbols searched. */
function hasInOrder(text: string, query: string): boolean {
  let at = 0;
  for (const character of query) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
