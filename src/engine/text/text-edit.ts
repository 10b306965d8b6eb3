import type { Span } from './span.js';

/** Puts `newText` in place of what the span covers; an empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}
