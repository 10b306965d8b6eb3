import type { BlockContent, Heading, InlineCode, List, Paragraph, PhrasingContent, Root, Table, TableCell, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { inWords, say, type CheckedDraft, type Language, type Message } from '../engine/index.js';
import { draftOutline } from './draft-outline.js';
import { outline, summary, type EventOutline, type GroupOutline } from './outline.js';
import { printable } from './printable.js';
import type { Places, ReportOptions, ShownIndex } from './types.js';
import { draftVerdictWords, groupVerdict, verdictWords } from './verdict-words.js';

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, { bullet: '-' }).freeze();

/**
 * GitHub Flavored Markdown: for every group a table of its versions and the reasons. The text of sources goes in as text
 * nodes, so that whatever Markdown or HTML is in it is escaped by the writer.
 */
export function markdownReport(shown: ShownIndex, places: Places, options: ReportOptions): string {
  const { language } = options;
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, inWords(say`Differing claims`, language)),
      paragraph(text(`${summary(shown, language)}.`)),
      ...outline(shown, options).flatMap((event) => eventNodes(event, places, language)),
    ],
  };
  return writer.stringify(tree);
}

/** The same for drafts: a table of what each says, with what the sources say to it. */
export function markdownOfDrafts(drafts: readonly CheckedDraft[], places: Places, options: ReportOptions): string {
  return writer.stringify({ type: 'root', children: drafts.flatMap((draft) => draftNodes(draft, options, places)) });
}

function draftNodes(checked: CheckedDraft, options: ReportOptions, places: Places): BlockContent[] {
  const { statements, summary: counts } = draftOutline(checked, options);
  const told = (message: Message): string => inWords(message, options.language);
  const { uri, text: words } = checked.draft;
  const rows = statements.map((statement) => [
    cell(code(places.lineAndColumn(uri, statement))),
    cell(strong(told(draftVerdictWords[statement.verdict]))),
    cell(text(words.slice(statement.start, statement.end))),
    cell(text(told(statement.message))),
  ]);
  const head = [say`Place`, say`Verdict`, say`As written`, say`Why`].map((title) => cell(text(told(title))));
  const table: Table = { type: 'table', children: [head, ...rows].map((children) => ({ type: 'tableRow', children })) };
  return [heading(1, places.path(uri)), paragraph(text(`${counts}.`)), ...(rows.length === 0 ? [] : [table])];
}

function eventNodes({ heading: parts, groups }: EventOutline, places: Places, language: Language): BlockContent[] {
  return [heading(2, parts.join(' · ')), ...groups.flatMap((group) => groupNodes(group, places, language))];
}

function groupNodes(group: GroupOutline, places: Places, language: Language): BlockContent[] {
  const { title, claims, decided, reasons, match, moreReasons } = group;
  const told = (message: Message): string => inWords(message, language);
  const rows = claims.map((claim) => [cell(text(claim.text)), cell(code(places.lineAndColumn(claim.uri, claim)))]);
  const table: Table = {
    type: 'table',
    children: [[say`As written`, say`Source`].map((head) => cell(text(told(head)))), ...rows].map((children) => ({
      type: 'tableRow',
      children,
    })),
  };
  const items = reasons.map(({ verdict: of, reason }) => [strong(told(verdictWords[of])), text(`: ${printable(reason)}`)]);
  if (decided !== null) items.push([text(told(say`decided: ${printable(decided)}`))]);
  if (match !== null) items.push([text(told(say`matched: ${printable(match)}`))]);
  if (moreReasons > 0) items.push([text(told(say`and ${moreReasons} more`))]);
  return [heading(3, told(say`${title}: ${groupVerdict(group)}`)), table, ...(items.length === 0 ? [] : [list(items)])];
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
