/** A line of a source that is not blank. */
export interface Line {
  /** Where its text starts, in UTF-16 code units from the start of the source. */
  readonly start: number;
  /** Without the white space around it. */
  readonly text: string;
  /** Too long to be anything but running text. */
  readonly isProse: boolean;
}

/** The first and the last few lines of a source: nothing else is read, so that a long source costs no more than a short one. */
export interface HeadAndFoot {
  readonly head: readonly Line[];
  /** Of a short source, these may be among the first as well. */
  readonly foot: readonly Line[];
}

/** How much of a source is looked at from either side, in UTF-16 code units; wide enough for a head's own front matter. */
export const edgeLength = 16_384;
const headLines = 10;
const footLines = 8;
/** Headlines and datelines are shorter than this. */
const longestLine = 200;

/** @param from where the text starts after its front matter, if it has one */
export function readHeadAndFoot(text: string, from: number): HeadAndFoot {
  const headEnd = Math.min(text.length, from + edgeLength);
  const footStart = Math.max(from, text.length - edgeLength);
  return {
    head: linesBetween(text, from, headEnd).slice(0, headLines),
    foot: linesBetween(text, footStart, text.length).slice(-footLines),
  };
}

function linesBetween(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(from, to).matchAll(/[^\r\n]+/g)) {
    const content = match[0].trim();
    if (content === '') continue;
    const start = from + match.index;
    const isCut = (match.index === 0 && isInsideLine(text, from)) || (start + match[0].length === to && isInsideLine(text, to));
    lines.push({ start: start + match[0].indexOf(content), text: content, isProse: isCut || content.length > longestLine });
  }
  return lines;
}

function isInsideLine(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && !/[\r\n]/.test(text.slice(offset - 1, offset + 1));
}
