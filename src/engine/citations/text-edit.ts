import type { Span } from '../text/index.js';

/** Puts `newText` in place of what the span covers; an empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}
