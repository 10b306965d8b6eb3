import type { Span } from '../text/index.js';

/**
 * Takes an item out of a list that is written one item a line; what stays is left as it is, to the byte.
 *
 * @param list with its brackets
 * @param items in their order
 * @param at the place of the item; where there is none, nothing is changed
 */
export function removeItem(text: string, list: Span, items: readonly Span[], at: number): string {
  const [previous, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item === undefined) return text;
  if (next !== undefined) return text.slice(0, item.start) + text.slice(next.start);
  if (previous !== undefined) return text.slice(0, previous.end) + text.slice(item.end);
  return `${text.slice(0, list.start)}[]${text.slice(list.end)}`;
}

/**
 * Puts an item into such a list, on a line of its own.
 *
 * @param at the place that it gets
 * @param json on one line
 */
export function insertItem(text: string, list: Span, items: readonly Span[], at: number, json: string): string {
  const next = items[at];
  if (next !== undefined) return `${text.slice(0, next.start)}${json},${gapBefore(text, next)}${text.slice(next.start)}`;
  const last = items.at(-1);
  if (last !== undefined) return `${text.slice(0, last.end)},${gapBefore(text, last)}${json}${text.slice(last.end)}`;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const line = text
    .slice(0, list.start)
    .split(/[\r\n]/)
    .at(-1);
  const indent = /^[ \t]*/.exec(line ?? '')?.[0] ?? '';
  return `${text.slice(0, list.start)}[${eol}${indent}  ${json}${eol}${indent}]${text.slice(list.end)}`;
}

/** The white space between an item and what stands before it: line end and indentation. */
function gapBefore(text: string, { start }: Span): string {
  const before = text.slice(0, start);
  return before.slice(before.trimEnd().length);
}
