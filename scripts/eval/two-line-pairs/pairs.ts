import { readFileSync } from 'node:fs';
import { fromRoot } from '../../common/paths.js';
import type { Span } from '../../../src/engine/index.js';

/** The halves: one to develop with, one that only measures. */
export const halves = ['develop', 'measure'] as const;

export type Half = (typeof halves)[number];

/** Two short reports, and what is to be shown of them: see test/fixtures/two-line-pairs. */
export interface TwoLinePair {
  /** Unique in its half. */
  readonly id: string;
  /** What it tries: `owner`, `clock`. */
  readonly kind: string;
  /** The reports. */
  readonly a: string;
  readonly b: string;
  readonly want: 'conflict' | 'compatible' | 'none';
  /** The value that it is about, as it stands in each report: there once. */
  readonly valueA: string;
  readonly valueB: string;
  /** For people. */
  readonly why: string;
}

export function readPairs(half: Half): TwoLinePair[] {
  const lines = readFileSync(fromRoot('test', 'fixtures', 'two-line-pairs', `${half}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as TwoLinePair);
}

/** Where the two values stand, each in its report. Throws where one is not there once. */
export function valueSpans({ id, a, b, valueA, valueB }: TwoLinePair): { readonly a: Span; readonly b: Span } {
  return { a: spanOf(valueA, a, id), b: spanOf(valueB, b, id) };
}

function spanOf(value: string, text: string, id: string): Span {
  const start = text.indexOf(value);
  if (value === '' || start < 0 || text.includes(value, start + 1))
    throw new Error(`${id}: “${value}” is not there once: ${text}`);
  return { start, end: start + value.length };
}
