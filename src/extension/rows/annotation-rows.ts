import type { AnnotationNode } from '../../annotation-protocol.js';

/** The annotations of one source; or those that have lost their place, of all sources. */
export interface AnnotatedRow {
  readonly kind: 'source' | 'orphans';
  readonly key: string;
  readonly label: string;
  readonly children: AnnotationRow[];
}

export interface AnnotationRow {
  readonly kind: 'annotation';
  readonly key: string;
  readonly parent: AnnotatedRow;
  readonly annotation: AnnotationNode;
}

export type AnnotationsRow = AnnotatedRow | AnnotationRow;

/** What is shown; of an empty list all. */
export interface AnnotationFilter {
  readonly tags: readonly string[];
  readonly authors: readonly string[];
}

export const noFilter: AnnotationFilter = { tags: [], authors: [] };

/** Sources with the annotations that a filter lets through; those without a place first, as somebody has to see to them. */
export function annotationRows(all: readonly AnnotationNode[], filter: AnnotationFilter, orphansLabel: string): AnnotatedRow[] {
  const shown = all.filter((node) => isShown(node, filter));
  const orphans = rowOf(
    'orphans',
    'orphans',
    orphansLabel,
    shown.filter(({ range }) => range === null),
  );
  const sources = [...new Map(shown.filter(({ range }) => range !== null).map(({ source }) => [source.uri, source])).values()];
  const rows = sources.map((source) =>
    rowOf(
      'source',
      source.uri,
      source.label,
      shown.filter((node) => node.range !== null && node.source.uri === source.uri),
    ),
  );
  return orphans.children.length === 0 ? rows : [orphans, ...rows];
}

/** Whether an annotation has one of the tags, and somebody of the authors has written in it. */
function isShown({ tags, author, replies }: AnnotationNode, filter: AnnotationFilter): boolean {
  const authors = [author, ...replies.map((reply) => reply.author)];
  return (
    (filter.tags.length === 0 || tags.some((tag) => filter.tags.includes(tag))) &&
    (filter.authors.length === 0 || authors.some((each) => filter.authors.includes(each)))
  );
}

function rowOf(kind: AnnotatedRow['kind'], key: string, label: string, nodes: readonly AnnotationNode[]): AnnotatedRow {
  const row: AnnotatedRow = { kind, key, label, children: [] };
  row.children.push(
    ...nodes.map((annotation): AnnotationRow => ({ kind: 'annotation', key: annotation.id, parent: row, annotation })),
  );
  return row;
}
