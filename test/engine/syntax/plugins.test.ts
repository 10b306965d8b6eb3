import assert from 'node:assert/strict';
import type { Nodes, Root } from 'nlcst';
import fc from 'fast-check';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { retextDependencies, retextPos } from '../../../src/engine/index.js';

function parse(text: string): { readonly file: VFile; readonly tree: Root } {
  const file = new VFile(text);
  const processor = unified().use(retextEnglish).use(retextPos).use(retextDependencies);
  const tree = processor.parse(file);
  processor.runSync(tree, file);
  return { file, tree };
}

/** The words of a tree with their parts of speech. */
function tagged(node: Nodes, text: string): string[] {
  if (node.type === 'WordNode') {
    const { start, end } = node.position ?? {};
    return [`${text.slice(start?.offset, end?.offset)}/${node.data?.upos ?? ''}`];
  }
  return 'children' in node ? node.children.flatMap((child) => tagged(child, text)) : [];
}

describe('retextPos', () => {
  it('gives each word node its part of speech', () => {
    const text = 'Iran’s 40-year-old envoy didn’t sell 40 cars. He left.';
    assert.deepEqual(tagged(parse(text).tree, text), [
      'Iran’s/PROPN',
      '40-year-old/ADJ',
      'envoy/NOUN',
      'didn’t/AUX',
      'sell/VERB',
      '40/NUM',
      'cars/NOUN',
      'He/PRON',
      'left/VERB',
    ]);
  });

  it('leaves no word of any text without one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.deepEqual(
          tagged(parse(text).tree, text).filter((word) => word.endsWith('/')),
          [],
        );
      }),
    );
  });
});

describe('retextDependencies', () => {
  const text = 'The flood killed 12 people. Rain fell.';

  it('gives the trees of the sentences', () => {
    const [first, second] = parse(text).file.data.dependencies ?? [];
    assert.equal(text.slice(first?.start, first?.end), 'The flood killed 12 people.');
    assert.deepEqual(second?.tree.relations, ['nsubj', 'root', 'punct']);
    assert.deepEqual(second.tree.heads, [1, -1, 1]);
  });

  it('parses only the sentences that are wanted', () => {
    const file = new VFile(text);
    const processor = unified()
      .use(retextEnglish)
      .use(retextDependencies, ({ tokens }) => tokens.some(({ kind }) => kind === 'number'));
    processor.runSync(processor.parse(file), file);
    assert.equal(file.data.dependencies?.length, 1);
  });
});
