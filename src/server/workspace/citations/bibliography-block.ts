import type { TextEdit } from '../../../engine/index.js';

const opening = '<!-- variorum:bibliography -->';
const closing = '<!-- /variorum:bibliography -->';
const block = new RegExp(`${opening}[^]*?${closing}`);

/**
 * Puts the references of a draft between two marks: in place of those of before, else at its end under a heading.
 *
 * @param references each on one line
 * @returns `undefined` where they stand there already
 */
export function bibliographyEdit(text: string, references: readonly string[]): TextEdit | undefined {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const newText = [opening, '', ...references.flatMap((reference) => [reference, '']), closing].join(eol);
  const before = block.exec(text);
  if (before !== null) {
    const { index, 0: old } = before;
    return old === newText ? undefined : { start: index, end: index + old.length, newText };
  }
  const gap = text === '' || text.endsWith(eol + eol) ? '' : text.endsWith(eol) ? eol : eol + eol;
  return { start: text.length, end: text.length, newText: `${gap}## References${eol}${eol}${newText}${eol}` };
}
