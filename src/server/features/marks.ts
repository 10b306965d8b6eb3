import type { Range } from 'vscode-languageserver';
import type { Claim, EntityType } from '../../engine/index.js';
import { MarksRequest, markKinds, type MarkKind, type MarksResult } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { canonicalUri } from '../uris.js';
import type { IndexView } from '../view.js';

/** Names of other types are not marked. */
const kindOfEntity: Readonly<Partial<Record<EntityType, MarkKind>>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

/** What to mark in a text. */
export function register({ connection, documents, answer }: ServerContext): void {
  connection.onRequest(MarksRequest, ({ textDocument }, token): Promise<MarksResult> => {
    const uri = canonicalUri(textDocument.uri);
    return answer(token, (view) => ({ version: documents.get(uri)?.version ?? null, ranges: marksOf(uri, view) }));
  });
}

/** Sorted ranges by kind; all lists are empty where the document is no source. */
export function marksOf(uri: string, view: IndexView): Readonly<Record<MarkKind, readonly Range[]>> {
  const spans = new Map<MarkKind, { start: number; end: number }[]>(markKinds.map((kind) => [kind, []]));
  const source = view.source(uri);
  for (const { entity, mention } of view.mentionsIn(uri)) {
    const kind = kindOfEntity[entity.type];
    if (kind !== undefined) spans.get(kind)?.push(mention);
  }
  for (const claim of source?.claims ?? []) spans.get(kindOfClaim(claim))?.push(claim);
  for (const { code, span } of view.index.findings.get(uri) ?? []) {
    spans.get(code === 'claim-conflict' ? 'conflict' : 'difference')?.push(span);
  }
  const ranges = (kind: MarkKind): Range[] =>
    (spans.get(kind) ?? []).sort((a, b) => a.start - b.start || a.end - b.end).map((span) => view.range(uri, span));
  return {
    person: ranges('person'),
    organization: ranges('organization'),
    place: ranges('place'),
    date: ranges('date'),
    quantity: ranges('quantity'),
    conflict: ranges('conflict'),
    difference: ranges('difference'),
  };
}

function kindOfClaim({ dimension }: Claim): MarkKind {
  return dimension === 'date' || dimension === 'time' ? 'date' : 'quantity';
}
