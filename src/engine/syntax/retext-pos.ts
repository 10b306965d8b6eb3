import type { Nodes, Root, Word as WordNode } from 'nlcst';
import { sentencesOf, type Token } from '../text/index.js';
import type { Upos } from './base/upos.js';
import { tagSentence } from './syntax.js';

declare module 'nlcst' {
  interface WordData {
    /** The part of speech by Universal Dependencies; set by `retextPos`. */
    upos?: Upos;
    /** The tag of the Penn Treebank. */
    xpos?: string;
  }
}

interface TaggedToken {
  readonly token: Token;
  readonly upos: Upos;
  readonly xpos: string;
}

/** A retext plugin: gives each word of a text its part of speech, as `data.upos` and `data.xpos` of its node. */
export function retextPos(): (tree: Root) => void {
  return (tree) => {
    const tagged = sentencesOf(tree).flatMap(({ tokens }): TaggedToken[] => {
      const { upos, xpos } = tagSentence(tokens);
      return tokens.map((token, at) => ({ token, upos: upos[at] ?? 'X', xpos: xpos[at] ?? '' }));
    });
    let next = 0;
    for (const word of wordNodes(tree)) {
      const start = word.position?.start.offset ?? 0;
      const end = word.position?.end.offset ?? start;
      while (next < tagged.length && (tagged[next]?.token.end ?? end) <= start) next++;
      const inside: TaggedToken[] = [];
      for (let at = next; at < tagged.length && (tagged[at]?.token.start ?? end) < end; at++) {
        const token = tagged[at];
        if (token !== undefined) inside.push(token);
      }
      const main = inside.findLast(({ token }) => token.kind === 'word' || token.kind === 'number') ?? inside[0];
      if (main !== undefined) word.data = { ...word.data, upos: main.upos, xpos: main.xpos };
    }
  };
}

function* wordNodes(node: Nodes): Generator<WordNode> {
  if (node.type === 'WordNode') yield node;
  else if ('children' in node) for (const child of node.children) yield* wordNodes(child);
}
