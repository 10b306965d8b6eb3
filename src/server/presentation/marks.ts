import type { Range } from 'vscode-languageserver';
import { followEdit, textDifference, type Claim, type EntityType, type Source, type Span } from '../../engine/index.js';
import { markKinds, type MarkKind } from '../../protocol.js';
import { rangeIn, type IndexView } from '../workspace/index-view.js';

/** Names of other types are not marked. */
const kindOfEntity: Readonly<Partial<Record<EntityType, MarkKind>>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

type Marks = Readonly<Record<MarkKind, readonly Range[]>>;

/** Sorted ranges by kind; all lists are empty where the document is no source. */
export function marksOf(uri: string, view: IndexView): Marks {
  const spans: Spans = [];
  for (const { entity, mention } of view.mentionsIn(uri)) spans.push([kindOfEntity[entity.type], mention]);
  for (const claim of view.source(uri)?.claims ?? []) spans.push([kindOfClaim(claim), claim]);
  spans.push(...differingIn(uri, view));
  for (const { verdict, start, end } of view.draft(uri)?.statements ?? []) {
    if (verdict === 'contradicted' || verdict === 'stale') spans.push(['conflict', { start, end }]);
  }
  return sortedRanges(spans, (span) => view.range(uri, span));
}

/**
 * The same for a source that is not compared yet: what it says now, with names of the types that they had before; where a claim differed and was
 * not touched since, it is still marked so.
 *
 * @param before a view with an older text of it
 */
export function marksAhead(source: Source, before: IndexView): Marks {
  const spans: Spans = [];
  const types = new Map(before.mentionsIn(source.uri).map(({ entity, mention }) => [mention.name, entity.type]));
  const refused = new Set(
    before.index.decided.decisions.flatMap((each) => (each.decision === 'not-a-name' ? [each.spelling] : [])),
  );
  for (const mention of source.mentions)
    if (!refused.has(mention.name)) spans.push([kindOfEntity[types.get(mention.name) ?? mention.type], mention]);
  for (const claim of source.claims) spans.push([kindOfClaim(claim), claim]);
  const edit = textDifference(before.source(source.uri)?.text ?? '', source.text);
  for (const [kind, span] of differingIn(source.uri, before)) {
    const isTouched = edit.start <= span.end && span.start <= edit.end;
    const moved = isTouched ? null : followEdit(span, edit);
    if (moved !== null) spans.push([kind, moved]);
  }
  return sortedRanges(spans, (span) => rangeIn(source, span));
}

/** Spans in any order, each with its kind; those of none are not marked. */
type Spans = (readonly [kind: MarkKind | undefined, span: Span])[];

function differingIn(uri: string, view: IndexView): Spans {
  return (view.index.findings.get(uri) ?? []).map(({ code, span }) => [
    code === 'claim-conflict' ? 'conflict' : 'difference',
    span,
  ]);
}

function sortedRanges(spans: Spans, rangeOf: (span: Span) => Range): Marks {
  const sorted = spans.toSorted(([, a], [, b]) => a.start - b.start || a.end - b.end);
  const ranges = (kind: MarkKind): Range[] => sorted.flatMap(([each, span]) => (each === kind ? [rangeOf(span)] : []));
  return Object.fromEntries(markKinds.map((kind) => [kind, ranges(kind)])) as Record<MarkKind, Range[]>;
}

function kindOfClaim({ dimension }: Claim): MarkKind {
  return dimension === 'date' || dimension === 'time' ? 'date' : 'quantity';
}
