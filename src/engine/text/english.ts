import type { Paragraph } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { ParseLatin } from 'parse-latin';
import clockWords from '#lexicon/clock-words';

type ParagraphPlugin = (paragraph: Paragraph) => void;

/** Its place in parse-latin 7's own list; the package does not export it by name. A test fails when it moves. */
const mergePrefixExceptions = ParseLatin.prototype.tokenizeParagraphPlugins[4] as ParagraphPlugin | undefined;

/**
 * parse-english, but a sentence may end in a number of up to three digits ("… between 18 and 25. The agreement …"), which
 * parse-latin takes for an abbreviation.
 */
export class EnglishParser extends ParseEnglish {
  constructor(doc?: string) {
    super(doc);
    this.tokenizeParagraphPlugins = this.tokenizeParagraphPlugins.map((plugin) =>
      plugin === mergePrefixExceptions ? mergeAfterWords(plugin) : plugin,
    );
    this.tokenizeParagraphPlugins.push(mergeAfterClockMarks);
  }
}

const endsInNumber = /(?:^|[^\p{L}\p{N}.])\d{1,3}\.$/u;

/** Lets `merge` see only runs of sentences with no number at their joints. */
function mergeAfterWords(merge: ParagraphPlugin): ParagraphPlugin {
  return (paragraph) => {
    const merged: Paragraph['children'] = [];
    let run: Paragraph['children'] = [];
    const flush = (): void => {
      const part: Paragraph = { type: 'ParagraphNode', children: run };
      merge(part);
      merged.push(...part.children);
      run = [];
    };
    for (const child of paragraph.children) {
      run.push(child);
      if (child.type === 'SentenceNode' && endsInNumber.test(tailOf(child))) flush();
    }
    flush();
    paragraph.children = merged;
  };
}

const endsInClockMark = new RegExp(`(?:^|[^\\p{L}])(?:${clockWords.before.join('|')})\\.$`, 'u');

/** Joins a sentence that ends in the mark of a clock time, `kl. 14`, with the one that begins with its hour. */
function mergeAfterClockMarks(paragraph: Paragraph): void {
  const children: Paragraph['children'] = [];
  for (const child of paragraph.children) {
    const [last, gap] = [children.at(-2), children.at(-1)];
    const isHour = child.type === 'SentenceNode' && /^\d/.test(textOf(child.children.slice(0, 1)));
    if (isHour && gap?.type === 'WhiteSpaceNode' && last?.type === 'SentenceNode' && endsInClockMark.test(tailOf(last))) {
      last.children.push(gap, ...child.children);
      if (last.position && child.position) last.position.end = child.position.end;
      children.pop();
    } else children.push(child);
  }
  paragraph.children = children;
}

type SentenceChildren = Extract<Paragraph['children'][number], { type: 'SentenceNode' }>['children'];

function textOf(children: SentenceChildren): string {
  return children
    .map((child) => ('value' in child ? child.value : child.children.map((part) => ('value' in part ? part.value : '')).join('')))
    .join('');
}

/** The last few characters of a sentence: enough to see a number and its full stop. */
function tailOf(node: Extract<Paragraph['children'][number], { type: 'SentenceNode' }>): string {
  return textOf(node.children.slice(-3));
}
