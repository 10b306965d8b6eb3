import type { JsonError } from '../json/index.js';
import type { TextEdit } from '../text/index.js';
import { editLines, parseDecisionLines } from './decision-lines.js';
import { onOneLine } from './one-line.js';
import { fileVersion, parseDecisions, type WrittenDecision } from './parse-decisions.js';
import { decisionKey, type Decision, type DecisionChange } from './types.js';

/** How a file of decisions is written: as one JSON value with a list of them, or as JSON Lines. */
export type DecisionForm = 'list' | 'lines';

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
export function editDecisions(text: string | undefined, change: DecisionChange, form: DecisionForm = 'list'): DecisionEdit {
  const before = text ?? '';
  const edited = form === 'lines' ? inLines(before, change) : inList(before, change);
  if (typeof edited !== 'string') return edited;
  return edited === before ? { kind: 'edit' } : { kind: 'edit', edit: difference(before, edited) };
}

type Broken = Extract<DecisionEdit, { kind: 'broken' }>;

function inLines(before: string, change: DecisionChange): string | Broken {
  const file = parseDecisionLines(before);
  return file.kind === 'broken' ? file : editLines(before, file.items, change);
}

function inList(before: string, { add, remove }: DecisionChange): string | Broken {
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
  return after;
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
