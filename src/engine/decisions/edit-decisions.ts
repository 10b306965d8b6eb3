import { insertItem, onOneLine, removeItem, type JsonError } from '../json/index.js';
import { textDifference, type Span, type TextEdit } from '../text/index.js';
import { editLines, parseDecisionLines } from './decision-lines.js';
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
  return edited === before ? { kind: 'edit' } : { kind: 'edit', edit: textDifference(before, edited) };
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

type List = Span | undefined;

function without(text: string, decision: Decision, items: readonly WrittenDecision[], list: List): string {
  const at = items.findIndex((item) => decisionKey(item.decision) === decisionKey(decision));
  return list === undefined ? text : removeItem(text, list, items, at);
}

function withOne(text: string, decision: Decision, items: readonly WrittenDecision[], list: List): string {
  const key = decisionKey(decision);
  if (items.some((item) => decisionKey(item.decision) === key)) return text;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const json = onOneLine(decision);
  if (list === undefined)
    return ['{', `  "version": ${fileVersion},`, '  "decisions": [', `    ${json}`, '  ]', '}', ''].join(eol);
  const next = items.findIndex((item) => decisionKey(item.decision) > key);
  return insertItem(text, list, items, next === -1 ? items.length : next, json);
}
