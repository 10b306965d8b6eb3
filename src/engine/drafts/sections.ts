import type { Source } from '../sources/index.js';
import type { Span } from '../text/index.js';

/**
 * The parts of a text under its headings, each as a text of its own, with the offsets of the whole: a draft may write of several events, one
 * a section. A text without headings has one part, itself.
 */
export function sectionsOf(text: Source): Source[] {
  const starts = text.blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start);
  if (starts.length < 2) return [text];
  const bounds = [0, ...starts.filter((start) => start > 0), text.text.length + 1];
  return bounds.slice(0, -1).flatMap((start, index) => {
    const section = { start, end: bounds[index + 1] ?? 0 };
    const blocks = text.blocks.filter(within(section));
    return blocks.length === 0 ? [] : [partOf(text, section)];
  });
}

function partOf(text: Source, section: Span): Source {
  const isWithin = within(section);
  return {
    ...text,
    blocks: text.blocks.filter(isWithin),
    mentions: text.mentions.filter(isWithin),
    claims: text.claims.filter(isWithin),
    pageClaims: text.pageClaims.filter(isWithin),
    roles: text.roles.filter(isWithin),
  };
}

function within({ start, end }: Span): (span: Span) => boolean {
  return (span) => start <= span.start && span.start < end;
}
