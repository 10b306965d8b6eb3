import type { ExportedFile, ExportFormat } from '../../../annotation-protocol.js';
import { claimsIn, type EntityType, type Source } from '../../../engine/index.js';
import { writeBrat, type BratPassage } from '../../../exchange/brat.js';
import { csvReport } from '../../../reports/csv.js';
import { htmlReport } from '../../../reports/html.js';
import { markdownReport } from '../../../reports/markdown.js';
import type { Places } from '../../../reports/types.js';
import { spoken } from '../../lsp/language.js';
import type { ServerContext } from '../../context.js';
import type { IndexView } from '../../workspace/index-view.js';

/** The files of an export. */
export function exportAs(format: ExportFormat, view: IndexView, context: ServerContext): ExportedFile[] {
  const { index } = view;
  const places: Places = {
    path: (uri) => context.folders.nameOf(uri),
    lineAndColumn: (uri, span) => {
      const { line, character } = view.range(uri, span).start;
      return `${context.folders.nameOf(uri)}:${line + 1}:${character + 1}`;
    },
  };
  switch (format) {
    case 'html':
      return [{ name: 'differing-claims.html', text: htmlReport(index, places, { all: false, language: spoken() }) }];
    case 'markdown':
      return [{ name: 'differing-claims.md', text: markdownReport(index, places, { all: false, language: spoken() }) }];
    case 'csv':
      return [{ name: 'claims.csv', text: csvReport(index, places, spoken()) }];
    case 'brat':
      return [...index.sources.values()].flatMap((source) => bratFiles(source, view, context));
  }
}

const typeNames: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  other: 'Name',
};

/** A source with its names, claims and notes: brat wants its text beside them, in UTF-8. */
function bratFiles(source: Source, view: IndexView, { annotations, anchors, folders }: ServerContext): ExportedFile[] {
  const names = view
    .mentionsIn(source.uri)
    .map(({ entity, mention }): BratPassage => ({ type: typeNames[entity.type], span: mention, notes: [] }));
  const claims = claimsIn(source).map((claim): BratPassage => ({ type: 'Claim', span: claim, notes: [] }));
  const notes = annotations.of(source.uri).flatMap((annotation): BratPassage[] => {
    const anchor = anchors.anchorOf(source.uri, annotation);
    const said = [annotation.body, ...annotation.tags.map((tag) => `#${tag}`)].filter((words) => words !== '');
    return anchor === undefined || anchor.kind === 'orphaned' || said.length === 0
      ? []
      : [{ type: 'Comment', span: anchor, notes: said }];
  });
  const name = folders.nameOf(source.uri).replace(/\.(txt|md|markdown)$/i, '');
  return [
    { name: `${name}.txt`, text: source.text },
    { name: `${name}.ann`, text: writeBrat([...names, ...claims, ...notes], source.text) },
  ];
}
