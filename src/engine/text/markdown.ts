import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Chunk } from './tokens.js';

const markdown = unified().use(remarkParse).use(remarkGfm);

/**
 * The words of a Markdown paragraph or heading without its markup, each run at its offset. What a reader sees as one
 * character may be several in the source (`&amp;`, `\*`, an indented line): such a character is a run of its own.
 */
export function proseOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  visit(markdown.parse(text), (node: Nodes) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    if (node.type === 'text') chunks.push(...runsOf(text.slice(start, end), node.value, start));
    else if (node.type === 'inlineCode')
      chunks.push({ value: node.value, offset: start + Math.max(0, text.slice(start, end).indexOf(node.value)) });
    // A quoted line inside a paragraph is a block of its own here.
    else if (node.type === 'break' || (node.type === 'paragraph' && chunks.length > 0))
      chunks.push({ value: '\n', offset: Math.max(0, start - 1) });
    return undefined;
  });
  return chunks;
}

/** Escapes and character references (CommonMark 0.31, 2.4 and 2.5), and line ends with the indentation or quote marks that follow. */
const written = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{0,30});|(?:(?<![ \t])[ \t]+)?(?:\r\n|\r|\n)[ \t>]*/gi;

/**
 * @param raw a text node as it stands in the source
 * @param value what it says
 */
function runsOf(raw: string, value: string, offset: number): Chunk[] {
  if (raw === value) return [{ value, offset }];
  const runs: Chunk[] = [];
  let from = 0;
  for (const match of raw.matchAll(written)) {
    if (match.index > from) runs.push({ value: raw.slice(from, match.index), offset: offset + from });
    const end = match.index + match[0].length;
    runs.push({
      value: /[\r\n]/.test(match[0]) ? '\n' : decodeString(match[0]),
      offset: offset + match.index,
      end: offset + end,
    });
    from = end;
  }
  if (from < raw.length) runs.push({ value: raw.slice(from), offset: offset + from });
  return runs;
}
