import labels from '#lexicon/source-labels';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitBlocks } from '../text/index.js';
import { readByline } from './byline.js';
import { edgeLength, type Line } from './head-and-foot.js';
import { publicationDatesIn } from './publication-date.js';
import { isUrlLine } from './urls.js';

const heading = /^#{1,6}\s+\S/;
const label = new RegExp(String.raw`^(?:${labels.title.join('|')})\s*:\s*(?=\S)`, 'i');
const longestTitle = 150;

/**
 * The headline: the first Markdown heading, or a short line without a closing point that stands alone before the text. Datelines,
 * bylines, addresses, pictures and single words (a section's name) before it are passed over. Without one, undefined: the first
 * sentence of the text is no title.
 *
 * @param text the source, for its Markdown and its paragraphs
 * @param head its first lines
 */
export function findTitle(text: string, head: readonly Line[]): string | undefined {
  const marked = head.find((line, index) => heading.test(line.text) && (/^#\s/.test(line.text) || index === firstOfText(head)));
  if (marked !== undefined) return withoutMarkup(marked.text);
  const first = firstOfText(head);
  const line = head[first];
  if (line === undefined) return undefined;
  if (label.test(line.text)) return line.text.replace(label, '');
  if (!isTitle(line) || !head.slice(first + 1).some(({ text: other }) => !isAboutSource(other))) return undefined;
  const from = head[0]?.start ?? 0;
  const block = splitBlocks(text.slice(from, from + edgeLength), 'plaintext').find(({ start }) => from + start === line.start);
  if (block === undefined || from + block.end !== line.start + line.text.length) return undefined;
  return block.markup === 'markdown' ? withoutMarkup(line.text) : line.text;
}

/** Whether a line may be a headline by its form alone. */
export function mayBeTitle(line: Line): boolean {
  return firstOfText([line]) === 0 && (heading.test(line.text) || isTitle(line));
}

function firstOfText(head: readonly Line[]): number {
  return head.findIndex(({ text }) => !isAboutSource(text) && /\s/.test(text) && !/^!\[|^[\W_]+$/.test(text));
}

function isAboutSource(line: string): boolean {
  return publicationDatesIn(line).length > 0 || readByline(line) !== undefined || isUrlLine(line);
}

function isTitle({ text, isProse }: Line): boolean {
  const endsSentence = /[.;:,–—-]["'”’)\]*_]*$/.test(text) && !/(?<!\p{Lu}\.)(?:\p{Lu}\.){2,}$/u.test(text);
  return !isProse && text.length <= longestTitle && /\p{L}/u.test(text) && !endsSentence;
}

const markdown = unified().use(remarkParse);

function withoutMarkup(line: string): string {
  return toString(markdown.parse(line)).trim();
}
