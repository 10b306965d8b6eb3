import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitBlocks, type LanguageId } from '../../../src/engine/text/index.js';

const blocksOf = (text: string, languageId: LanguageId = 'plaintext'): string[] =>
  splitBlocks(text, languageId).map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);

describe('splitBlocks', () => {
  it('takes every line of a plain text for a paragraph', () => {
    assert.deepEqual(blocksOf('A headline\nThe first paragraph.\n\nThe second one.'), [
      'heading: A headline',
      'paragraph: The first paragraph.',
      'paragraph: The second one.',
    ]);
  });

  it('breaks lines at CRLF and at a lone CR alike', () => {
    const lines = ['One line.', 'Another line.', 'A third line.'];
    const expected = lines.map((line) => `paragraph: ${line}`);
    for (const end of ['\n', '\r\n', '\r']) assert.deepEqual(blocksOf(lines.join(end)), expected);
  });

  it('joins the lines of a hard-wrapped text', () => {
    const cable =
      'The minister told reporters on Tuesday that the talks\nhad lasted for more than four hours and that another round\nwould be held before the end of the month in the capital\nof the neighbouring country.';
    assert.deepEqual(blocksOf(cable), [`paragraph: ${cable}`]);
  });

  it('reads Markdown by its own structure, without code, tables and front matter', () => {
    const text =
      '---\ntitle: Notes\n---\n\n# Flood\n\nThe river rose by *two* metres.\n\n```\n12 killed\n```\n\n- first item\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
    assert.deepEqual(blocksOf(text, 'markdown'), [
      'heading: # Flood',
      'paragraph: The river rose by *two* metres.',
      'paragraph: first item',
    ]);
  });

  it('recognizes Markdown inside a plain text file by two different signs, not by one', () => {
    assert.deepEqual(blocksOf('# Flood\n\nThe [river](x) rose\nby two metres.'), [
      'heading: # Flood',
      'paragraph: The [river](x) rose\nby two metres.',
    ]);
    assert.deepEqual(blocksOf('# Flood\nThe river rose.'), ['heading: # Flood', 'paragraph: The river rose.']);
  });

  it('cuts a very long line after a sentence', () => {
    const blocks = blocksOf('The river rose by two metres. '.repeat(2000).trim());
    assert.ok(blocks.length > 5);
    for (const block of blocks) assert.match(block, /\.\s*$/);
  });

  it('gives blocks in order that do not overlap and leave out nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '7', '.', ' ', '\n', '\r', '\t', 'é', '😀'), maxLength: 300 }),
        (text) => {
          let at = 0;
          for (const { start, end } of splitBlocks(text, 'plaintext')) {
            assert.ok(start >= at && end > start);
            assert.equal(text.slice(at, start).trim(), '');
            at = end;
          }
          assert.equal(text.slice(at).trim(), '');
        },
      ),
    );
  });

  it('terminates on any Markdown, with blocks inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('#', '*', '[', ']', '(', ')', '-', '`', '|', ' ', '\n', 'a', '1', '>'),
          maxLength: 200,
        }),
        (text) => {
          for (const { start, end } of splitBlocks(text, 'markdown')) assert.ok(0 <= start && start < end && end <= text.length);
        },
      ),
    );
  });
});
