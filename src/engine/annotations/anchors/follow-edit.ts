import type { Span, TextEdit } from '../../text/index.js';

/**
 * Where a span stands after an edit that was seen as it was made: that is certain, and needs no search. What is typed at its edges
 * stays outside.
 *
 * @returns `null` where it was taken out, or its edge was written over
 */
export function followEdit({ start, end }: Span, edit: TextEdit): Span | null {
  const shift = edit.newText.length - (edit.end - edit.start);
  if (edit.end <= start) return { start: start + shift, end: end + shift };
  if (edit.start >= end) return { start, end };
  const isInside = start <= edit.start && edit.end <= end && (start < edit.start || edit.end < end);
  return isInside && end + shift > start ? { start, end: end + shift } : null;
}
