import type { JsonError } from '../json/index.js';
import type { TextEdit } from '../text/index.js';
import { fileVersion, parseDecisions, type WrittenDecision } from './parse-decisions.js';
import { decisionKey, type Decision, type DecisionChange } from './types.js';

export type DecisionEdit =
  /** `edit` is absent where the file says so already. */
  { readonly kind: 'edit'; readonly edit?: TextEdit } | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/**
 * Takes decisions out of a file and puts others in, in one edit: each on a line of its own, in a stable order, so that two
 * analysts seldom write on the same line; what stays is left as it is, to the byte. A broken file is not touched.
 *
 * @param text the file's text; undefined where there is none, and then the edit is the whole new file
 * @param change decisions as they stand in files, with paths for sources; those to remove are found by what they say
 */
export function editDecisions(text: string | undefined, { add, remove }: DecisionChange): DecisionEdit {
  const before = text ?? '';
  let after = before;
  for (const [change, decisions] of [
    [without, remove],
    [withOne, add],
  ] as const) {
    for (const decision of decisions) {
      const file = parseDecisions(after);
      if (file.kind === 'broken') return file;
      after = change(after, decision, file.items, file.list);
    }
  }
  return after === before ? { kind: 'edit' } : { kind: 'edit', edit: difference(before, after) };
}

type List = { readonly start: number; readonly end: number } | undefined;

function without(text: string, decision: Decision, items: readonly WrittenDecision[], list: List): string {
  const at = items.findIndex((item) => decisionKey(item.decision) === decisionKey(decision));
  const item = items[at];
  if (item === undefined || list === undefined) return text;
  const [previous, next] = [items[at - 1], items[at + 1]];
  if (next !== undefined) return text.slice(0, item.start) + text.slice(next.start);
  if (previous !== undefined) return text.slice(0, previous.end) + text.slice(item.end);
  return `${text.slice(0, list.start)}[]${text.slice(list.end)}`;
}

function withOne(text: string, decision: Decision, items: readonly WrittenDecision[], list: List): string {
  const key = decisionKey(decision);
  if (items.some((item) => decisionKey(item.decision) === key)) return text;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const json = onOneLine(decision);
  if (list === undefined)
    return ['{', `  "version": ${fileVersion},`, '  "decisions": [', `    ${json}`, '  ]', '}', ''].join(eol);
  const last = items.at(-1);
  if (last === undefined) {
    const indent =
      /^[ \t]*/.exec(
        text
          .slice(0, list.start)
          .split(/[\r\n]/)
          .at(-1) ?? '',
      )?.[0] ?? '';
    return `${text.slice(0, list.start)}[${eol}${indent}  ${json}${eol}${indent}]${text.slice(list.end)}`;
  }
  const next = items.find((item) => decisionKey(item.decision) > key);
  if (next !== undefined) return `${text.slice(0, next.start)}${json},${gapBefore(text, next)}${text.slice(next.start)}`;
  return `${text.slice(0, last.end)},${gapBefore(text, last)}${json}${text.slice(last.end)}`;
}

/** The white space between an item and what stands before it: line end and indentation. */
function gapBefore(text: string, { start }: WrittenDecision): string {
  const before = text.slice(0, start);
  return before.slice(before.trimEnd().length);
}

/** JSON on one line, with a blank where people would set one. */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${onOneLine(inner)}`)
    .join(', ')} }`;
}

/** The shortest edit that makes one text of another. It does not part the halves of a character or of a line end. */
function difference(before: string, after: string): TextEdit {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  while (start > 0 && /[\uD800-\uDBFF\r]/.test(before.charAt(start - 1))) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && /[\uDC00-\uDFFF\n]/.test(before.charAt(before.length - tail))) tail--;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
