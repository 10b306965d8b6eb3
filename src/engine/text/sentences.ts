import type { Nodes, Root, Sentence as SentenceNode } from 'nlcst';
import { eachLeaf } from './leaves.js';
import type { Span } from './span.js';
import { tokenize, type Chunk, type Token } from './tokens.js';

/** A sentence of a source with its tokens, which all grammars share. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

const known = new WeakMap<Root, readonly Sentence[]>();

/** The sentences of a tree in reading order; a tree is read once, however many plugins ask. */
export function sentencesOf(tree: Root): readonly Sentence[] {
  let sentences = known.get(tree);
  if (sentences === undefined) {
    sentences = [...sentenceNodes(tree)].map(read).filter((sentence) => sentence !== null);
    known.set(tree, sentences);
  }
  return sentences;
}

function* sentenceNodes(node: Nodes): Generator<SentenceNode> {
  if (node.type === 'SentenceNode') yield node;
  else if ('children' in node) for (const child of node.children) yield* sentenceNodes(child);
}

function read(node: SentenceNode): Sentence | null {
  const tokens = tokenize(chunksOf(node));
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end, tokens };
}

/** The text of a sentence; leaves that follow each other become one chunk. */
function chunksOf(sentence: SentenceNode): Chunk[] {
  const chunks: Chunk[] = [];
  let run: { value: string; readonly offset: number } | undefined;
  eachLeaf(sentence, ({ value, position }) => {
    const offset = position?.start.offset;
    const end = position?.end.offset;
    if (offset === undefined || end === undefined)
      throw new Error('A tree without offsets: parse it with retext-english or remark-retext.');
    if (end - offset !== value.length) {
      chunks.push({ value, offset, end });
      run = undefined;
    } else if (run !== undefined && run.offset + run.value.length === offset) {
      run.value += value;
    } else {
      chunks.push((run = { value, offset }));
    }
  });
  return chunks;
}
