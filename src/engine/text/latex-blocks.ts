import type { Span } from './span.js';

/** A paragraph or heading of a LaTeX text. */
export interface LatexBlock extends Span {
  readonly kind: 'paragraph' | 'heading';
}

/** Environments whose content is no prose: mathematics, code, tables, drawings, what is for the compiler. */
const noProse =
  /^(?:(?:display|sub)?math|(?:sub)?equations?|align(?:ed|at)?|x+alignat|gather(?:ed)?|multline|eqnarray|split|cases|[bpvV]?matrix|array|tabular[xy]?|longtable|tabu|(?:tikz|pgf)?picture|axis|[Vv]erbatim|lstlisting|minted|alltt|comment|filecontents|thebibliography|algorithm(?:ic)?)\*?$/;

/** Headings, each with a name in braces. */
const heading = String.raw`(?:part|chapter|(?:sub){0,2}section|(?:sub)?paragraph|title)\*?(?:\[[^\]\n]{0,200}\])?`;
/** What a footnote and its like say stands apart from their sentence. */
const note = String.raw`(?:footnote|footnotetext|thanks|marginpar)(?:\[[^\]\n]{0,40}\])?`;
const argumentsBehind = String.raw`(?:\[[^\]\n]{0,200}\]|\{[^{}\s]{0,200}\})*`;

/** Comments and escaped signs are taken so that nothing in them is seen. */
const signs = new RegExp(
  [
    String.raw`%[^\n\r]*`,
    String.raw`\\(?<edge>begin|end)\s{0,9}\{(?<environment>[^{}\n]{0,60})\}${argumentsBehind}`,
    String.raw`\\(?<heading>${heading})\s{0,9}\{`,
    String.raw`\\(?<note>${note})\{`,
    String.raw`\\(?<item>item)(?![A-Za-z])(?:\[[^\]\n]{0,200}\])?`,
    String.raw`\\verb\*?([^A-Za-z\s*])[^\n]{0,1000}?\6`,
    String.raw`\\(?:[A-Za-z]+|[^])`,
    String.raw`(?<break>(?:\r\n|\r|\n)[ \t]*(?=[\r\n])\s*)`,
  ].join('|'),
  'g',
);

/**
 * The paragraphs and headings of a LaTeX text, in reading order; those of a footnote behind the paragraph that it stands in. What stands
 * before `\begin{document}` and behind `\end{document}` is no prose, nor is mathematics, code, tables and drawings.
 * Paragraphs end at blank lines, as in LaTeX; the text is not parsed as a whole, so that an edit costs one paragraph.
 */
export function latexBlocks(text: string): LatexBlock[] {
  const body = bodyOf(text);
  const blocks: LatexBlock[] = [];
  const notes: LatexBlock[] = [];
  let from = body.start;
  const close = (end: number): void => {
    push(blocks, 'paragraph', text, from, end);
    blocks.push(...notes.splice(0));
  };
  signs.lastIndex = body.start;
  for (let match = signs.exec(text); match !== null && match.index < body.end; match = signs.exec(text)) {
    const { edge, environment = '', heading: title, note: aside, item, break: gap } = match.groups ?? {};
    if (aside !== undefined) {
      const end = closingBrace(text, signs.lastIndex, body.end);
      push(notes, 'paragraph', text, signs.lastIndex, text.charAt(end - 1) === '}' ? end - 1 : end);
      signs.lastIndex = end;
    } else if (title !== undefined) {
      close(match.index);
      signs.lastIndex = from = closingBrace(text, signs.lastIndex, body.end);
      push(blocks, 'heading', text, match.index, from);
    } else if (edge !== undefined || item !== undefined || gap !== undefined) {
      close(match.index);
      from = signs.lastIndex;
      if (edge === 'begin' && noProse.test(environment)) signs.lastIndex = from = endOf(environment, text, from, body.end);
    }
  }
  close(body.end);
  return blocks;
}

function push(blocks: LatexBlock[], kind: LatexBlock['kind'], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  if (words.trim() === '') return;
  const start = from + words.length - words.trimStart().length;
  blocks.push({ kind, start, end: start + words.trim().length });
}

/** A chapter that another file takes in has no document of its own: all of it is body. */
function bodyOf(text: string): Span {
  const begin = /^[ \t]*\\begin\{document\}/m.exec(text);
  const start = begin === null ? 0 : begin.index + begin[0].length;
  const end = text.indexOf('\\end{document}', start);
  return { start, end: end === -1 ? text.length : end };
}

/** Behind the end of an environment; where that is missing, as while it is written, behind its beginning. */
function endOf(environment: string, text: string, from: number, limit: number): number {
  const end = `\\end{${environment}}`;
  const at = text.indexOf(end, from);
  return at === -1 || at > limit ? from : at + end.length;
}

/** In UTF-16 units: a heading or a note whose brace is not closed by then is being written. */
const longestArgument = 4_000;

/** Behind the brace that closes what was opened before a place; at the end of the line where there is none. */
function closingBrace(text: string, from: number, limit: number): number {
  let depth = 1;
  const last = Math.min(limit, from + longestArgument);
  for (let at = from; at < last; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  const lineEnd = /[\r\n]|$/.exec(text.slice(from, last));
  return from + (lineEnd?.index ?? 0);
}
