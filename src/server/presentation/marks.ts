import type { Range } from 'vscode-languageserver';
import type { Claim, EntityType } from '../../engine/index.js';
import { markKinds, type MarkKind } from '../../protocol.js';
import type { IndexView } from '../workspace/index-view.js';

/** Names of other types are not marked. */
const kindOfEntity: Readonly<Partial<Record<EntityType, MarkKind>>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

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
  for (const { verdict, start, end } of view.draft(uri)?.statements ?? []) {
    if (verdict === 'contradicted' || verdict === 'stale') spans.get('conflict')?.push({ start, end });
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
