import labels from '#lexicon/publication-labels';
import months from '#lexicon/months';
import zoneAbbreviations from '#lexicon/time-zone-abbreviations';
import zones from '#lexicon/time-zones';
import weekdays from '#lexicon/weekdays';
import { contains, type Span } from '../text/index.js';
import { readByline } from './byline.js';
import { locateDateline } from './dateline.js';
import { findMastheads } from './find-mastheads.js';
import { readFrontMatter } from './front-matter.js';
import { isFurniture } from './furniture.js';
import { readHeadAndFoot } from './head-and-foot.js';
import { startsAsNotice } from './outlet.js';
import { publicationDatesIn, startsWithLabel } from './publication-date.js';

/**
 * What a source's head and foot say of the page rather than of the world: front matter, bylines, the lines that date it, an
 * agency's dateline, a copyright notice. It is read as metadata and claims nothing.
 *
 * @param blocks of the text, in reading order: a line without a year is one that dates the page only where its block says nothing else
 * @returns spans of the text
 */
export function pageSpans(text: string, blocks: readonly Span[]): Span[] {
  const { end } = readFrontMatter(text);
  const edges = readHeadAndFoot(text, end);
  const { head, foot } = edges;
  const mastheads = new Set(findMastheads(edges).map(({ line }) => line.start));
  const spans: Span[] = end > 0 ? [{ start: 0, end }] : [];
  const dateline = locateDateline(head);
  if (dateline !== undefined) spans.push({ start: dateline.start, end: dateline.end });
  // Of a short source, the foot's lines are the head's as well.
  for (const line of [...head, ...foot.filter(({ start }) => start > (head.at(-1)?.start ?? -1))]) {
    if (line.isProse) continue;
    const span = { start: line.start, end: line.start + line.text.length };
    if (mastheads.has(line.start) || isByline(line.text) || (datesPage(line.text) && isOfPage(text, blocks, span)))
      spans.push(span);
  }
  for (const block of blocks) {
    if (block.start >= end && block.end - block.start <= longestFurniture && isOfFurniture(text, block)) {
      spans.push({ start: block.start, end: block.end });
    }
  }
  return spans;
}

/** In UTF-16 units. */
const longestFurniture = 300;

/** Whether a block, wherever it stands, holds nothing but what a site puts around its texts. */
function isOfFurniture(text: string, block: Span): boolean {
  return text
    .slice(block.start, block.end)
    .split(/[\r\n]+/)
    .every((line) => isFurniture(line.trim()) || line.split(separator).every((part) => isFurniture(part.trim())));
}

/** Whether a line is told to be of the page by its form alone. */
function isByline(line: string): boolean {
  const byline = readByline(line);
  return byline !== undefined || publicationDatesIn(line).length > 0 || startsAsNotice.test(line);
}

/** Whether every line of a line's block is of the page: a hard-wrapped sentence may break before and after a date. */
function isOfPage(text: string, blocks: readonly Span[], line: Span): boolean {
  const block = blocks.find((each) => contains(each, line));
  if (block === undefined) return false;
  const lines = text.slice(block.start, block.end).split(/[\r\n]+/);
  return lines.length <= longestBlock && lines.every((each) => isByline(each.trim()) || datesPage(each.trim()));
}

/** In lines. */
const longestBlock = 6;

const separator = /(?:(?<!\s)\s+)?[|•·–—]\s*|(?<!\s)\s+-\s+/;
const byAuthor = /\bby\s+[\p{L}\p{N}_.-]+(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}/giu;
const isOfAnything = new RegExp(String.raw`^\W*(?:${labels.ofAnything.join('|')})\b`, 'i');

/**
 * Whether a line says when its page was made or changed, and nothing else: `Updated Fri 3 May`, `Last updated 3 hours ago`,
 * `Ada Lind | 3 May | 5 min read`.
 */
function datesPage(line: string): boolean {
  if (isOfAnything.test(line) || /[!?]$|[^.]{5}\.$/.test(line.replace(/[ap]\.m\.$/i, ''))) return false;
  const parts = line
    .replace(/[*_#>]/g, ' ')
    .trim()
    .split(separator);
  const dates = parts.filter((part) => isDate(part));
  return dates.length > 0 && parts.every((part) => dates.includes(part) || isNameOrNothing(part));
}

/** Who wrote it, or in what section it stands. */
function isNameOrNothing(part: string): boolean {
  const words = part.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
}

const timeWords = new Set([...Object.keys(months), ...Object.keys(weekdays), ...labels.shortDays, ...labels.relative]);
const otherWords = new Set([
  ...[labels.label, labels.beforeLabel, labels.filler, labels.updated, labels.published, labels.unitsBeforeAgo].flat(),
  ...Object.keys(zones),
  ...zoneAbbreviations,
  ...['am', 'pm', 'a.m', 'p.m'],
]);

/** Whether a part of a line holds a day or a time of day, and beside them only what labels them and zones; or is furniture. */
function isDate(part: string): boolean {
  if (isFurniture(part)) return true;
  const plain = startsWithLabel.test(part) ? part.replace(byAuthor, ' ') : part;
  const words = (plain.match(/[\p{L}\p{N}][\p{L}\p{N}.:'’]*/gu) ?? []).map((word) => word.replace(/(?<![.:])[.:]+$/, ''));
  const isTime = (word: string): boolean => timeWords.has(word.toLowerCase()) || clock.test(word);
  return words.some(isTime) && words.every((word) => isTime(word) || number.test(word) || otherWords.has(word.toLowerCase()));
}

const clock = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]m)?$|^\d{1,2}[ap]m$/i;
const number = /^\d{1,4}(?:st|nd|rd|th)?$/;
