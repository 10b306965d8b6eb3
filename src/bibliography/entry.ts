import type { Message, Span } from '../engine/index.js';

/** One reference of a file, and where it stands there. */
export interface Entry extends Span {
  readonly key: string;
  readonly keySpan: Span;
  /** What tells which publication it is, as CSL-JSON has it. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The whole as CSL-JSON, read when it is asked for. */
  readonly item: Readonly<Record<string, unknown>>;
}

/** What is wrong with one entry. */
export interface EntryError extends Span {
  readonly message: Message;
  /** Counted from 1. */
  readonly line: number;
}

export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly errors: readonly EntryError[];
}
