import type * as Ast from '@unified-latex/unified-latex-types';
import { getParser } from '@unified-latex/unified-latex-util-parse';
import { once } from '../memo/index.js';
import { latexCitation } from './latex-citation.js';
import type { Span } from './span.js';
import type { Chunk } from './tokens.js';

/** What the arguments are of commands that the parser does not know: `o` may be left out, `m` must be there. */
const macros = {
  num: { signature: 'o m' },
  qty: { signature: 'o m m' },
  SI: { signature: 'o m o m' },
  enquote: { signature: 's m' },
  foreignlanguage: { signature: 'o m m' },
};

/** Made when the first LaTeX text is read: it takes a tenth of a second. */
const parser = once(() => getParser({ macros }));

/** Commands that set their last argument as text. */
const setsText =
  /^(?:text(?:bf|it|sl|sc|tt|sf|rm|up|md|normal|color|superscript|subscript)?|emph|underline|mbox|fbox|hbox|caption|enquote|href|num|foreignlanguage|uline|highlight|(?:part|chapter|(?:sub)*section|(?:sub)?paragraph|title)|item)$/;
/** Commands that set their last two arguments, a number with its unit. */
const setsQuantity = /^(?:qty|SI)$/;
/** What they say is a block of its own. */
const isNote = /^(?:footnote|footnotetext|thanks|marginpar)$/;

/** Signs that a command stands for. */
const letters: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('%&$#_{}').map((sign) => [sign, sign])),
  ...Object.fromEntries([' ', ',', ';', ':', '>', '!', '/', 'quad', 'qquad', 'space', 'thinspace'].map((name) => [name, ' '])),
  ...Object.fromEntries(['\\', 'newline', 'par', 'linebreak'].map((name) => [name, '\n'])),
  ...{ ldots: '…', dots: '…', textellipsis: '…', textendash: '–', textemdash: '—', textquotesingle: "'" },
  ...{ textquotedblleft: '“', textquotedblright: '”', pounds: '£', textsterling: '£', euro: '€', texteuro: '€' },
  ...{ textdollar: '$', textpercent: '%', textdegree: '°', S: '§', ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ' },
  ...{ oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ' },
};

/** Accents as Unicode’s combining marks. */
const accents: Readonly<Record<string, string>> = {
  ...{ '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307', '"': '\u0308' },
  ...{ r: '\u030A', H: '\u030B', v: '\u030C', d: '\u0323', c: '\u0327', k: '\u0328' },
};

/** Signs that are set as others. */
const ligatures: readonly (readonly [written: string, sign: string])[] = [
  ['``', '“'],
  ["''", '”'],
  ['---', '—'],
  ['--', '–'],
  ['~', ' '],
];

/**
 * The words of a LaTeX paragraph or heading without its markup, each run at its offset. Commands, mathematics, comments and citations are
 * none; what a parser cannot read, as while it is written, is read without its commands and braces.
 */
export function latexProseOf(text: string): Chunk[] {
  const { masked, gaps } = withoutCitations(text);
  if (depthOf(masked) > deepest) return [withoutMarkup(masked)];
  try {
    return new Prose(gaps).of(parser().parse(masked).content);
  } catch {
    return [withoutMarkup(masked)];
  }
}

/** A parser takes quadratic time, or runs out of stack, where braces stand within each other without end. */
const deepest = 50;

function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const sign of text) {
    if (sign === '{') most = Math.max(most, ++depth);
    else if (sign === '}') depth = Math.max(0, depth - 1);
  }
  return most;
}

function withoutMarkup(text: string): Chunk {
  return { value: text.replace(/\\[A-Za-z]+\*?|\$[^$]*\$|[\\{}$]/g, blank), offset: 0 };
}

const blank = (words: string): string => ' '.repeat(words.length);

/** A text with blanks for its citations, and where no blank may be left since punctuation follows. */
function withoutCitations(text: string): { readonly masked: string; readonly gaps: readonly Span[] } {
  const gaps: Span[] = [];
  const masked = text.replace(latexCitation, (citation: string, ...rest: unknown[]) => {
    const start = Number(rest.find((each) => typeof each === 'number'));
    const end = start + citation.length;
    const before = /(?<![\s~])[\s~]{1,20}$/.exec(text.slice(0, start).slice(-21))?.[0].length ?? 0;
    if (/^[.,;:!?)]/.test(text.slice(end, end + 1))) gaps.push({ start: start - before, end });
    return blank(citation);
  });
  return { masked, gaps };
}

/** Gathers the runs of a tree. */
class Prose {
  readonly #chunks: Chunk[] = [];
  readonly #gaps: readonly Span[];

  constructor(gaps: readonly Span[]) {
    this.#gaps = gaps;
  }

  of(nodes: readonly Ast.Node[]): Chunk[] {
    this.#walk(nodes);
    return this.#chunks;
  }

  #walk(nodes: readonly Ast.Node[]): void {
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at];
      if (node === undefined) continue;
      const ligature = ligatureAt(nodes, at);
      if (ligature !== undefined) {
        this.#push(ligature.sign, node, nodes[at + ligature.length - 1]);
        at += ligature.length - 1;
      } else if (node.type === 'macro' && accents[node.content] !== undefined) {
        if (this.#accent(node, nodes[at + 1])) at += 1;
      } else {
        this.#take(node);
      }
    }
  }

  #take(node: Ast.Node): void {
    switch (node.type) {
      case 'string':
        this.#push(node.content, node);
        break;
      case 'whitespace':
        this.#push(' ', node);
        break;
      case 'parbreak':
        this.#push('\n', node);
        break;
      case 'group':
        this.#walk(node.content);
        break;
      case 'macro':
        this.#macro(node);
        break;
      case 'comment':
        if (node.leadingWhitespace === true) this.#push(' ', node);
        break;
      case 'root':
      case 'environment':
      case 'mathenv':
      case 'displaymath':
      case 'inlinemath':
      case 'verb':
      case 'verbatim':
        break;
    }
  }

  #macro(node: Ast.Macro): void {
    const { content: name, args = [] } = node;
    const sign = letters[name];
    if (sign !== undefined) {
      this.#push(sign, node);
      return;
    }
    if (isNote.test(name)) return;
    const set = setsQuantity.test(name) ? [args[1], args.at(-1)] : setsText.test(name) ? [args.at(-1)] : [];
    set.forEach((argument, index) => {
      const [first] = argument?.content ?? [];
      if (index > 0 && first !== undefined) this.#push(' ', first);
      if (name === 'enquote' && first !== undefined) this.#pushAt('“', first.position?.start.offset ?? 0, 0);
      this.#walk(argument?.content ?? []);
      const last = argument?.content.at(-1);
      if (name === 'enquote' && last !== undefined) this.#pushAt('”', last.position?.end.offset ?? 0, 0);
    });
  }

  /** @returns whether the next node is the letter under the accent */
  #accent(node: Ast.Macro, next: Ast.Node | undefined): boolean {
    const own = node.args?.at(-1)?.content[0];
    const under = own ?? (next?.type === 'group' ? next.content[0] : next);
    const letter = under?.type === 'string' ? under.content : under?.type === 'macro' ? (letters[under.content] ?? '') : '';
    const [first = ''] = letter.replace('ı', 'i');
    if (first === '') return false;
    const end = own === undefined ? next : node;
    this.#push((first + (accents[node.content] ?? '')).normalize('NFC') + letter.slice(first.length), node, end);
    return own === undefined;
  }

  #push(value: string, node: Ast.Node, last: Ast.Node = node): void {
    const [start, end] = [node.position?.start.offset, last.position?.end.offset];
    if (start !== undefined && end !== undefined) this.#pushAt(value, start, end - start);
  }

  #pushAt(value: string, offset: number, length: number): void {
    if (value === ' ' && this.#gaps.some((gap) => gap.start <= offset && offset < gap.end)) return;
    this.#chunks.push(length === value.length ? { value, offset } : { value, offset, end: offset + length });
  }
}

function ligatureAt(nodes: readonly Ast.Node[], at: number): { readonly sign: string; readonly length: number } | undefined {
  const found = ligatures.find(([written]) =>
    Array.from(written).every((sign, index) => {
      const node = nodes[at + index];
      return node?.type === 'string' && node.content === sign;
    }),
  );
  return found === undefined ? undefined : { sign: found[1], length: found[0].length };
}
