import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { escapeMarkdown, oneLine } from '../src/markdown.js';

const parser = unified().use(remarkParse).use(remarkGfm);

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      '|',
      '`',
      '[',
      '](x)',
      '<b>',
      '</b>',
      '<!--',
      '*',
      '**',
      '_',
      '~~',
      '\n',
      '\r',
      '\n\n',
      '$(zap)',
      '![',
      '](http://e.example)',
      'https://e.example',
      'www.e.example',
      'a@e.example',
      'mailto:a@e.example',
      'xmpp:a@b.example',
      '&lt;',
      '&#60;',
      '\\',
      '[^1]',
      '# ',
      '- ',
      '\u202E',
      '\0',
    ),
    fc.string({ maxLength: 5 }),
  ),
);

describe('escapeMarkdown', () => {
  it('leaves nothing but text of any text, in a cell of a table', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        const tree = parser.parse(`| a | b |\n| - | - |\n| ${escapeMarkdown(text)} | x |`);
        const types = new Set<string>();
        visit(tree, (node) => {
          types.add(node.type);
        });
        assert.deepEqual(
          [...types].filter((type) => !['root', 'table', 'tableRow', 'tableCell', 'text'].includes(type)),
          [],
        );
        const cells: string[] = [];
        visit(tree, 'tableCell', (cell) => {
          cells.push(toString(cell).replaceAll('\u2060', ''));
        });
        assert.deepEqual(cells.slice(2), [oneLine(text).replaceAll('\u2060', ''), 'x']);
      }),
    );
  });
});
