import type { LocatedMention, Mention } from './types.js';

/**
 * A mention of a block where it stands in its source.
 *
 * @param offset of the block in the source's text
 */
export function locatedMention(
  { start, end, ...mention }: Mention,
  offset: number,
  { uri, text }: { readonly uri: string; readonly text: string },
): LocatedMention {
  const span = { start: start + offset, end: end + offset };
  return { ...mention, uri, ...span, text: text.slice(span.start, span.end) };
}
