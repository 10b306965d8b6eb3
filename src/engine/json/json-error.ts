import type { Span } from '../text/index.js';
import type { Message } from '../messages/index.js';

/** What is wrong in a JSON file, and where. */
export interface JsonError extends Span {
  readonly message: Message;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

/** A problem by its offsets alone. */
export type JsonProblem = Span & { readonly message: Message };

/** Later errors mostly follow from earlier ones: a file of another kind has as many as it has words. */
const mostErrors = 20;

/** The first problems of a text, with their lines and columns. */
export function locateProblems(text: string, problems: readonly JsonProblem[]): JsonError[] {
  return problems.slice(0, mostErrors).map((problem) => ({ ...problem, ...positionOf(text, problem.start) }));
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
