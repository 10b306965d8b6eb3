import { parseSentence, type DependencyTree } from '../../../src/engine/syntax/index.js';
import { parseBlock, sentencesOf, type Token } from '../../../src/engine/text/index.js';

/** The tokens of a text that is one sentence. */
export function tokensOf(text: string): readonly Token[] {
  return sentencesOf(parseBlock(text, 'plaintext')).flatMap(({ tokens }) => tokens);
}

/** The arcs of a sentence, each as `word relation head`. */
export function arcsOf(text: string): string[] {
  const tokens = tokensOf(text);
  const { heads, relations } = parseSentence(tokens);
  return tokens.map(({ text: word }, at) => `${word} ${relations[at] ?? ''} ${tokens[heads[at] ?? -1]?.text ?? 'ROOT'}`);
}

/** Whether every word leads to the one root. */
export function isTree({ heads, relations }: DependencyTree): boolean {
  const roots = heads.filter((head) => head === -1).length;
  if (roots !== Math.min(1, heads.length) || heads.some((head, at) => (head === -1) !== (relations[at] === 'root'))) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; at !== -1; steps++) {
      if (steps > heads.length) return false;
      at = heads[at] ?? -1;
    }
    return true;
  });
}
