import type { BlockContent, Heading, InlineCode, List, Paragraph, PhrasingContent, Root, Table, TableCell, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { CheckedDraft } from '../engine/index.js';
import { draftOutline, draftVerdictInWords } from './draft-outline.js';
import { outline, summary, type EventOutline, type GroupOutline } from './outline.js';
import { printable } from './printable.js';
import type { Places, ReportOptions, ShownIndex } from './types.js';

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, { bullet: '-' }).freeze();

/**
 * GitHub Flavored Markdown: for every group a table of its versions and the reasons. The text of sources goes in as text
 * nodes, so that whatever Markdown or HTML is in it is escaped by the writer.
 */
export function markdownReport(shown: ShownIndex, places: Places, { all }: ReportOptions): string {
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, 'Differing claims'),
      paragraph(text(`${summary(shown)}.`)),
      ...outline(shown, all).flatMap((event) => eventNodes(event, places)),
    ],
  };
  return writer.stringify(tree);
}

/** The same for drafts: a table of what each says, with what the sources say to it. */
export function markdownOfDrafts(drafts: readonly CheckedDraft[], places: Places, { all }: ReportOptions): string {
  return writer.stringify({ type: 'root', children: drafts.flatMap((draft) => draftNodes(draft, all, places)) });
}

function draftNodes(checked: CheckedDraft, all: boolean, places: Places): BlockContent[] {
  const { statements, summary: counts } = draftOutline(checked, all);
  const { uri, text: words } = checked.draft;
  const rows = statements.map((statement) => [
    cell(code(places.lineAndColumn(uri, statement))),
    cell(strong(draftVerdictInWords(statement.verdict))),
    cell(text(words.slice(statement.start, statement.end))),
    cell(text(statement.message)),
  ]);
  const head = ['Place', 'Verdict', 'As written', 'Why'].map((title) => cell(text(title)));
  const table: Table = { type: 'table', children: [head, ...rows].map((children) => ({ type: 'tableRow', children })) };
  return [heading(1, places.path(uri)), paragraph(text(`${counts}.`)), ...(rows.length === 0 ? [] : [table])];
}

function eventNodes({ heading: parts, groups }: EventOutline, places: Places): BlockContent[] {
  return [heading(2, parts.join(' · ')), ...groups.flatMap((group) => groupNodes(group, places))];
}

function groupNodes(
  { title, verdict, isPossible, claims, decided, reasons, match, moreReasons }: GroupOutline,
  places: Places,
): BlockContent[] {
  const rows = claims.map((claim) => [cell(text(claim.text)), cell(code(places.lineAndColumn(claim.uri, claim)))]);
  const table: Table = {
    type: 'table',
    children: [[cell(text('As written')), cell(text('Source'))], ...rows].map((children) => ({ type: 'tableRow', children })),
  };
  const items = reasons.map(({ verdict: of, reason }) => [strong(of), text(`: ${printable(reason)}`)]);
  if (decided !== null) items.push([text(`decided: ${printable(decided)}`)]);
  if (match !== null) items.push([text(`matched: ${printable(match)}`)]);
  if (moreReasons > 0) items.push([text(`and ${moreReasons} more`)]);
  return [
    heading(3, `${title}: ${isPossible ? 'possible ' : ''}${verdict}`),
    table,
    ...(items.length === 0 ? [] : [list(items)]),
  ];
}

function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [paragraph(...children)] })),
  };
}

function cell(...children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

/** On one line, whatever is in it: a line break would end a table's row. */
function text(value: string): Text {
  return { type: 'text', value: printable(value) };
}

function code(value: string): InlineCode {
  return { type: 'inlineCode', value: printable(value) };
}
