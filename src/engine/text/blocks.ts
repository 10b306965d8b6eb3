import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { latexBlocks } from './latex-blocks.js';
import { isWithinLimits } from './markdown-limits.js';
import type { Span } from './span.js';

export type LanguageId = 'plaintext' | 'markdown' | 'latex';

/** A paragraph or heading of a source: the unit that is read on its own and read again only when its text changes. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading';
  /** How its text is to be parsed. */
  readonly markup: LanguageId;
}

/** parse-latin is super-linear: a longer paragraph is read in pieces. In UTF-16 code units. */
const longestBlock = 8_000;

/**
 * Splits a source into blocks, in reading order. Code, HTML, tables and front matter are no prose and are left out.
 *
 * @param languageId what the editor or the file's ending says; Markdown inside a plain text file is recognized
 */
export function splitBlocks(text: string, languageId: LanguageId): Block[] {
  return splitText(text, languageId).blocks;
}

/** The same, and whether its Markdown was given up on: nested without end, it was read as plain text. */
export function splitText(text: string, languageId: LanguageId): { readonly blocks: Block[]; readonly isMarkupGivenUp: boolean } {
  const isMarkdown = languageId === 'markdown' || (languageId === 'plaintext' && looksLikeMarkdown(text));
  const marked = languageId === 'latex' ? texBlocks(text) : isMarkdown ? markdownBlocks(text) : undefined;
  const blocks = marked ?? plainBlocks(text);
  return {
    blocks: blocks.flatMap((block) => (block.end - block.start > longestBlock ? pieces(text, block) : [block])),
    isMarkupGivenUp: isMarkdown && marked === undefined,
  };
}

function texBlocks(text: string): Block[] {
  return latexBlocks(text).map((block) => ({ ...block, markup: 'latex' }));
}

const markdownSigns = [/^#{1,6} \S/m, /\[[^[\]\n]+\]\([^)\n]{0,1000}\)/, /\*\*[^\s*][^*\n]*\*\*/, /^---\n[^]*?\n---\n/];

/** A plain text file is taken for Markdown when it shows two different signs of it: one alone may be an accident. */
function looksLikeMarkdown(text: string): boolean {
  return markdownSigns.filter((sign) => sign.test(text)).length >= 2;
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** @returns `undefined` where the markup is more than a parser can be trusted with */
function markdownBlocks(text: string): Block[] | undefined {
  if (!isWithinLimits(text)) return undefined;
  try {
    return blocksIn(markdown.parse(text));
  } catch (error) {
    // Out of stack: there are more ways to nest than those that are counted.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function blocksIn(tree: Nodes): Block[] {
  const blocks: Block[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'table') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) blocks.push({ kind: node.type, markup: 'markdown', start, end });
    return SKIP;
  });
  return blocks;
}

interface Line extends Span {
  readonly text: string;
  /** Whether the line before it is not blank. */
  readonly joined: boolean;
}

function plainBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(lines);
  const blocks: Block[] = [];
  for (const line of lines) {
    const previous = blocks.at(-1);
    if (wrapped && line.joined && previous !== undefined) {
      blocks[blocks.length - 1] = { ...previous, kind: 'paragraph', end: line.end };
    } else {
      blocks.push({
        kind: isHeading(line.text) ? 'heading' : 'paragraph',
        markup: 'plaintext',
        start: line.start,
        end: line.end,
      });
    }
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (const match of text.matchAll(/(?<![^\r\n])([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const raw = match[1] ?? '';
    const content = raw.trim();
    if (content !== '') {
      const start = match.index + raw.indexOf(content);
      lines.push({ start, end: start + content.length, text: content, joined: !blankBefore });
    }
    blankBefore = content === '';
  }
  return lines;
}

const sentenceEnd = /[.!?…:;]["'”’)\]]*$/;

/** Whether lines break inside sentences, as in mail and cables, rather than one line being one paragraph. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let joints = 0;
  let insideSentence = 0;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (!line.joined || previous === undefined) return;
    joints++;
    if (!sentenceEnd.test(previous.text) && previous.text.length >= 40) insideSentence++;
  });
  return joints >= 3 && insideSentence / joints > 0.5;
}

function isHeading(line: string): boolean {
  return line.length <= 150 && !sentenceEnd.test(line);
}

/** Cuts a long block after a sentence where there is one, else at white space, else anywhere. */
function pieces(text: string, block: Block): Block[] {
  const result: Block[] = [];
  let start = block.start;
  while (start < block.end) {
    const end = block.end - start <= longestBlock ? block.end : cutBefore(text, start, start + longestBlock);
    result.push({ kind: 'paragraph', markup: block.markup === 'latex' ? 'latex' : 'plaintext', start, end });
    start = end;
  }
  return result;
}

function cutBefore(text: string, start: number, limit: number): number {
  const piece = text.slice(start, limit);
  const sentence = [...piece.matchAll(/[.!?]["”’)]*\s+/g)].at(-1);
  if (sentence !== undefined) return start + sentence.index + sentence[0].length;
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  return space <= 0 ? limit : start + space + 1;
}
