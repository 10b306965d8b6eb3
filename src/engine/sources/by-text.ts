import type { Source } from './types.js';

/**
 * Sources in the order of their texts. Where things are equally alike the first are taken, and what files are called must not decide
 * which those are.
 */
export function byText(sources: readonly Source[]): Source[] {
  return sources.toSorted((a, b) => compare(a.text, b.text) || compare(a.uri, b.uri));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
