import type { Source } from '../../sources/index.js';
import type { Span } from '../../text/index.js';

/** Shorter ones are names and single words that a text sets apart. */
const fewestWords = 5;

const quotationMarks = /“([^“”]*)”|"([^"]*)"|«([^«»]*)»|„([^„“”]*)[“”]|``((?:(?!'')[^`])*)''|\\enquote\*?\{([^{}]*)\}/g;

/** The quotations of a draft that are long enough to be looked up: what stands between the marks, without blanks and the comma or stop at its end. */
export function findQuotations({ text, blocks }: Source): Span[] {
  return blocks
    .flatMap((block) =>
      Array.from(
        text.slice(block.start, block.end).matchAll(quotationMarks),
        ({ index, 0: all, 1: a, 2: b, 3: c, 4: d, 5: e, 6: f }) => {
          const words = a ?? b ?? c ?? d ?? e ?? f ?? '';
          const start = block.start + index + all.lastIndexOf(words) + (/^[\s.…]*/.exec(words)?.[0].length ?? 0);
          const end = start + words.replace(/^[\s.…]*/, '').replace(/(?<![\s,.:;…])[\s,.:;…]+$/, '').length;
          return { start, end };
        },
      ),
    )
    .filter(({ start, end }) => (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWords);
}
