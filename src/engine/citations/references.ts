import { type Node, getNodeValue } from 'jsonc-parser';
import { locateProblems, parseStrictly, type JsonError, type JsonProblem } from '../json/index.js';
import type { Span } from '../text/index.js';
import { say, type Message } from '../messages/index.js';

/** An item of a CSL-JSON file, and where it stands there. */
export interface Reference extends Span {
  /** Its `id`; a number is given as its digits, as citations write it. */
  readonly id: string;
  /** Where it stands, without its quotation marks. */
  readonly idSpan: Span;
  readonly fields: Readonly<Record<string, unknown>>;
}

export type References =
  | { readonly kind: 'references'; readonly items: readonly Reference[] }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/**
 * Reads a CSL-JSON file: strict JSON (no comments, no trailing commas), an array of objects, each with an `id` that is a string
 * or a number. A file of white space alone has no items yet.
 */
export function parseReferences(text: string): References {
  if (text.trim() === '') return { kind: 'references', items: [] };
  const problems: JsonProblem[] = [];
  const root = parseStrictly(text, problems);
  const items = root === undefined || problems.length > 0 ? [] : readItems(root, problems);
  if (problems.length === 0) return { kind: 'references', items };
  return { kind: 'broken', errors: locateProblems(text, problems) };
}

function readItems(root: Node, problems: JsonProblem[]): Reference[] {
  const report = (node: Node, message: Message): void => {
    problems.push({ start: node.offset, end: node.offset + node.length, message });
  };
  if (root.type !== 'array') report(root, say`CSL-JSON is an array of items: put [ and ] around them`);
  return (root.type === 'array' ? (root.children ?? []) : []).flatMap((node) => {
    if (node.type !== 'object') {
      report(node, say`an item must be an object`);
      return [];
    }
    // Where a name stands twice the last one counts, as it does for JSON.parse.
    const id = (node.children ?? []).findLast((property) => property.children?.[0]?.value === 'id')?.children?.[1];
    if (id?.type !== 'string' && id?.type !== 'number') {
      report(id ?? node, say`an item needs an "id" that is a string or a number`);
      return [];
    }
    const fields = getNodeValue(node) as Record<string, unknown>;
    const quotes = id.type === 'string' ? 1 : 0;
    const idSpan = { start: id.offset + quotes, end: id.offset + id.length - quotes };
    return [{ id: String(id.value), idSpan, fields, start: node.offset, end: node.offset + node.length }];
  });
}
