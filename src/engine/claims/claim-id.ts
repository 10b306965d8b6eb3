import type { Span } from '../text/index.js';

/** The id of a claim by its place: unique in the corpus, and the same as long as it stays where it is. */
export function claimId(uri: string, { start, end }: Span, dimension: string): string {
  return `${uri}#${start}-${end}:${dimension}`;
}
