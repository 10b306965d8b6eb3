import type { SourceFieldsNode, SourceNode } from '../../protocol-citations.js';

export type SourceOrder = 'name' | 'published' | 'claims';

export type SourceField = keyof SourceFieldsNode;

/** In the order in which they are shown. */
const sourceFields: readonly SourceField[] = ['outlet', 'title', 'published', 'authors', 'url'];

export interface SourceRow {
  readonly kind: 'source';
  readonly node: SourceNode;
}

export interface FieldRow {
  readonly kind: 'field';
  readonly field: SourceField;
  readonly parent: SourceRow;
}

/** What is told of a source and cannot be set. */
export interface FactRow {
  readonly kind: 'key' | 'counts' | 'copies';
  readonly parent: SourceRow;
}

export type SourcesRow = SourceRow | FieldRow | FactRow;

/** The sources that a filter lets through, by a part of any field or of the file’s name, in an order. */
export function sourceRows(sources: readonly SourceNode[], order: SourceOrder, filter: string): SourceRow[] {
  const wanted = folded(filter);
  return sources
    .filter(({ source, fields, key }) =>
      folded([source.name, ...sourceFields.map((field) => fields[field]), key ?? ''].join('\n')).includes(wanted),
    )
    .toSorted((a, b) => compare(a, b, order) || (a.source.name < b.source.name ? -1 : 1))
    .map((node) => ({ kind: 'source', node }));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The latest day first, and the most claims. */
function compare(a: SourceNode, b: SourceNode, order: SourceOrder): number {
  if (order === 'claims') return b.claims - a.claims;
  if (order === 'published') return b.fields.published.localeCompare(a.fields.published);
  return a.source.label.localeCompare(b.source.label);
}

export function childrenOf(row: SourceRow): SourcesRow[] {
  const facts: FactRow['kind'][] = ['key', 'counts', ...(row.node.copies.length > 0 ? ['copies' as const] : [])];
  return [
    ...sourceFields.map((field): FieldRow => ({ kind: 'field', field, parent: row })),
    ...facts.map((kind): FactRow => ({ kind, parent: row })),
  ];
}
