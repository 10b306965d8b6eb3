import type { Paragraph } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { ParseLatin } from 'parse-latin';

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

/** The last few characters of a sentence: enough to see a number and its full stop. */
function tailOf(node: Extract<Paragraph['children'][number], { type: 'SentenceNode' }>): string {
  return node.children
    .slice(-3)
    .map((child) => ('value' in child ? child.value : child.children.map((part) => ('value' in part ? part.value : '')).join('')))
    .join('');
}
