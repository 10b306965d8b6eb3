import type { LanguageId } from '../../../engine/index.js';

/** Those that a backslash alone does not make a sign of text. */
const latexSigns: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

/**
 * Words of a source as they have to be written into a draft to be read as they are: a percent sign would begin a comment in LaTeX.
 *
 * @param from in what the source is written
 * @param to in what the draft is written
 */
export function escaped(words: string, from: LanguageId, to: LanguageId): string {
  if (to === 'latex' && from !== 'latex') return words.replace(/[\\{}$&#^_~%]/g, (sign) => latexSigns[sign] ?? `\\${sign}`);
  return to === 'markdown' && from === 'plaintext' ? words.replace(/[\\`*_[\]<]/g, '\\$&') : words;
}
