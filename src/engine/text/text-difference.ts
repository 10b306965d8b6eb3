import type { TextEdit } from './text-edit.js';

/** The shortest edit that makes one text of another. It does not part the halves of a character or of a line end. */
export function textDifference(before: string, after: string): TextEdit {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  while (start > 0 && /[\uD800-\uDBFF\r]/.test(before.charAt(start - 1))) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && /[\uDC00-\uDFFF\n]/.test(before.charAt(before.length - tail))) tail--;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
