import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { markdown } from '../../../src/cli/formats/reports.js';
import { printable } from '../../../src/reports/printable.js';
import { Corpus, type AnyClaim } from '../../../src/engine/index.js';
import { withFolder } from '../../temporary-folder.js';
import { run } from '../run.js';
import { fire } from '../sources.js';
import { listed } from '../../../src/engine/messages/index.js';

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

function textsOf(tree: Root, type: Nodes['type']): string[] {
  const texts: string[] = [];
  visit(tree, type, (node) => {
    texts.push(toString(node));
  });
  return texts;
}

/** What a source or its words may hold to be taken for markup. */
const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('|`*_[]()<>!#-+=~&;:\\/@"\'\n\r\t 1a.')), maxLength: 30 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '[a](https://a.example)',
    'https://a.example/x',
    'www.a.example',
    'a@b.example',
    '| a | b |',
    '```',
    '&lt;',
    '![](x)',
    '- [ ] x',
    '\u202Egpj',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** The nodes that the report itself is made of. */
const allowed = [
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'list',
  'listItem',
];

describe('Markdown format', () => {
  it('has a table of versions for each group', () =>
    withFolder({ 'a|b.txt': fire.killed12, 'c.txt': fire.killed15 }, async (cwd) => {
      const { stdout } = await run(['check', '--format', 'markdown'], { cwd });
      const tree = parse(stdout);
      const rows = textsOf(tree, 'tableRow');
      assert.ok(rows.includes('As writtenSource'));
      assert.ok(rows.includes('12 peoplea|b.txt:3:34'), rows.join('\n'));
      assert.ok(rows.includes('15 peoplec.txt:3:34'));
      assert.match(stdout, /\*\*conflict\*\*: /);
    }));

  it('shows whatever stands in a source as text', () => {
    const corpus = new Corpus();
    corpus.set({ uri: 'file:///base/a.txt', text: fire.killed12, languageId: 'plaintext' });
    corpus.set({ uri: 'file:///base/b.txt', text: fire.killed15, languageId: 'plaintext' });
    const index = corpus.index();
    const group = index.groups.find(({ verdict }) => verdict === 'conflict');
    assert.ok(group);
    fc.assert(
      fc.property(hostile, hostile, hostile, (value, title, reason) => {
        const claims = group.claims.map((claim): AnyClaim => ({ ...claim, text: value }));
        const relations = group.relations.map((relation) => ({
          a: relation.a,
          b: relation.b,
          verdict: relation.verdict,
          match: relation.match,
          reason: listed(reason),
        }));
        const text = markdown(
          {
            index,
            shown: {
              sources: index.sources,
              events: index.events,
              groups: [{ ...group, title, claims, relations }],
              possibleGroups: [],
              states: index.states,
              findings: index.findings,
            },
            problems: [],
            complaints: [],
            drafts: [],
            stored: new Map(),
            base: '/base',
            cwd: '/base',
            exitCode: 1,
          },
          { all: true, colors: false },
        );
        const tree = parse(text);
        const types = new Set<string>();
        visit(tree, (node) => {
          // Whatever is done, GitHub makes links of addresses in plain sight; they lead where they say.
          if (node.type === 'link')
            assert.ok(
              ['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + toString(node)),
              text,
            );
          else types.add(node.type);
        });
        assert.deepEqual(
          [...types].filter((type) => !allowed.includes(type)),
          [],
          text,
        );
        assert.ok(textsOf(tree, 'tableCell').includes(printable(value)), text);
        assert.ok(textsOf(tree, 'heading').includes(printable(`${title}: conflict`)), text);
      }),
    );
  });
});
