import type { Nodes, Root, Sentence as SentenceNode } from 'nlcst';
import { visit } from 'unist-util-visit';
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
    sentences = read(tree);
    known.set(tree, sentences);
  }
  return sentences;
}

function read(tree: Root): Sentence[] {
  const sentences: Sentence[] = [];
  visit(tree, 'SentenceNode', (node: SentenceNode) => {
    const tokens = tokenize(chunksOf(node));
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined) sentences.push({ start: first.start, end: last.end, tokens });
  });
  return sentences;
}

function chunksOf(node: SentenceNode): Chunk[] {
  const chunks: Chunk[] = [];
  visit(node, (child: Nodes) => {
    if (!('value' in child)) return;
    const offset = child.position?.start.offset;
    const end = child.position?.end.offset;
    if (offset === undefined || end === undefined) throw new Error('A tree without offsets: parse it with retext-english or remark-retext.');
    const previous = chunks.at(-1);
    if (end - offset !== child.value.length) {
      chunks.push({ value: child.value, offset, end });
    } else if (previous !== undefined && previous.end === undefined && previous.offset + previous.value.length === offset) {
      chunks[chunks.length - 1] = { value: previous.value + child.value, offset: previous.offset };
    } else {
      chunks.push({ value: child.value, offset });
    }
  });
  return chunks;
}
