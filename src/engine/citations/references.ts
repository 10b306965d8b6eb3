import { type Node, parseTree, type ParseError, printParseErrorCode, getNodeValue } from 'jsonc-parser';
import type { Span } from '../text/index.js';

/** An item of a CSL-JSON file, and where it stands there. */
export interface Reference extends Span {
  /** Its `id`; a number is given as its digits, as citations write it. */
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What is wrong with a CSL-JSON file, and where. */
export interface ReferenceError extends Span {
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

export type References =
  | { readonly kind: 'references'; readonly items: readonly Reference[] }
  | { readonly kind: 'broken'; readonly errors: readonly ReferenceError[] };

/**
 * Reads a CSL-JSON file: strict JSON (no comments, no trailing commas), an array of objects, each with an `id` that is a string
 * or a number. A file of white space alone has no items yet.
 */
export function parseReferences(text: string): References {
  if (text.trim() === '') return { kind: 'references', items: [] };
  const problems: Problem[] = [];
  const root = parseStrictly(text, problems);
  const items = root === undefined || problems.length > 0 ? [] : readItems(root, problems);
  if (problems.length === 0) return { kind: 'references', items };
  return { kind: 'broken', errors: problems.slice(0, mostErrors).map((problem) => ({ ...problem, ...positionOf(text, problem.start) })) };
}

/** Later errors mostly follow from earlier ones: a file of another kind has as many as it has words. */
const mostErrors = 20;

type Problem = Span & { readonly message: string };

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value; text must stand in double quotes',
  InvalidNumberFormat: 'this number is not written as JSON numbers are',
  PropertyNameExpected: 'a property name in double quotes is missing here (or a comma before it is one too many)',
  ValueExpected: 'a value is missing here (or a comma before it is one too many)',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a closing } is missing here',
  CloseBracketExpected: 'a closing ] is missing here',
  EndOfFileExpected: 'nothing may follow the closing ]',
  InvalidCommentToken: 'JSON has no comments: take this one out',
  UnexpectedEndOfComment: 'JSON has no comments: take this one out',
  UnexpectedEndOfString: 'this text has no closing quotation mark',
  UnexpectedEndOfNumber: 'this number is not complete',
  InvalidUnicode: 'this \\u escape needs four hexadecimal digits',
  InvalidEscapeCharacter: 'JSON has no such escape',
  InvalidCharacter: 'this character must be escaped in JSON',
};

function parseStrictly(text: string, problems: Problem[]): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    for (const { error, offset, length } of errors) {
      problems.push({ start: offset, end: offset + length, message: messages[printParseErrorCode(error)] ?? 'this is not JSON' });
    }
    return root;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself for every level, and there are more of them than the stack holds.
    problems.push({ start: 0, end: text.length, message: 'arrays or objects are nested too deeply' });
    return undefined;
  }
}

function readItems(root: Node, problems: Problem[]): Reference[] {
  const report = (node: Node, message: string): void => {
    problems.push({ start: node.offset, end: node.offset + node.length, message });
  };
  if (root.type !== 'array') report(root, 'CSL-JSON is an array of items: put [ and ] around them');
  return (root.type === 'array' ? (root.children ?? []) : []).flatMap((node) => {
    if (node.type !== 'object') {
      report(node, 'an item must be an object');
      return [];
    }
    // Where a name stands twice the last one counts, as it does for JSON.parse.
    const id = (node.children ?? []).findLast((property) => property.children?.[0]?.value === 'id')?.children?.[1];
    if (id?.type !== 'string' && id?.type !== 'number') {
      report(id ?? node, 'an item needs an "id" that is a string or a number');
      return [];
    }
    const fields = getNodeValue(node) as Record<string, unknown>;
    return [{ id: String(id.value), fields, start: node.offset, end: node.offset + node.length }];
  });
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
