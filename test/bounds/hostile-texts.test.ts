import assert from 'node:assert/strict';
import { Corpus, type LanguageId, type Source } from '../../src/engine/index.js';
import { within } from './within.js';

/** A text of about that many UTF-16 code units. */
type Make = (length: number) => string;

const repeated =
  (part: string): Make =>
  (length) =>
    part.repeat(Math.ceil(length / part.length));

/** One in another, and all closed again. */
const nested =
  (open: string, close: string): Make =>
  (length) => {
    const depth = Math.ceil(length / (open.length + close.length));
    return `${open.repeat(depth)}a${close.repeat(depth)}`;
  };

const markdown: Readonly<Record<string, Make>> = {
  'quotes in quotes': repeated('> '),
  'lists in lists': repeated('- a - '),
  'numbered lists in lists': repeated('1. '),
  'lists in quotes': repeated('> - '),
  'lists by indentation': (length) =>
    Array.from({ length: Math.sqrt(length) }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'lines that go on in quotes': (length) => `${'>'.repeat(100)}a\n${'b\n'.repeat(length / 2)}`,
  'footnotes in footnotes': repeated('[^a]: '),
  'emphasis in emphasis': nested('*a ', '*'),
  'emphasis that never ends': repeated('*a '),
  'emphasis that may begin or end': repeated('*a'),
  'marks on many lines': repeated('*a\n'),
  'marks in cells of no table': repeated('|*a\n'),
  'images in images': nested('![', '](b)'),
  'links in links': nested('[', '](b)'),
  'links that never end': repeated('[a]('),
  'brackets that close nothing': repeated(']'),
  'brackets in brackets': nested('[', ']'),
  'underlined headings': repeated('a\n=\n'),
  definitions: repeated('[a]: b\n'),
  'code that never ends': repeated('`a'),
  'tags that never end': repeated('<a '),
};

const plain: Readonly<Record<string, Make>> = {
  'open brackets': repeated('['),
  'open links': repeated('[a]('),
  'marks of a list': repeated('- '),

  accents: (length) => `a${'\u0301'.repeat(length)}`,
  'blanks in a line': (length) => `A${' '.repeat(length)}B`,
  'blanks before a dash': (length) => `By A${' '.repeat(length)}B\n\n© A${' '.repeat(length)}B`,
};

describe('hostile texts', function () {
  this.timeout(120_000);
  // What is read once is not measured.
  before(() => read('Two people died in Rome.\n\n*A* [b](c).', 'markdown'));

  for (const [kind, texts] of [
    ['markdown', markdown],
    ['plaintext', plain],
  ] as const)
    for (const [name, make] of Object.entries(texts))
      it(`${name} are read in time (${kind})`, () => {
        for (const length of [10_000, 40_000]) {
          const source = within(8_000, `${length} characters`, () => read(make(length), kind));
          assert.ok(!source.problems.some(({ code }) => code === 'source-given-up'));
        }
      });

  it('says that Markdown without end was read as plain text', () => {
    const { problems, claims, text } = read(`${'> '.repeat(8000)}\n\nThe fire killed 12 people.`, 'markdown');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['source-markup'],
    );
    assert.deepEqual(
      claims.map((claim) => text.slice(claim.start, claim.end)),
      ['12 people'],
    );
  });

  it('takes as much Markdown as people write', () => {
    const rows = '| **a** | [b](c) | *d* |\n'.repeat(1_000);
    const list = '- [**one**](https://example.org/a_b_c) and [two](b), *three*\n'.repeat(2_000);
    const quote = '> > > He *said* so.\n'.repeat(500);
    const text = `# Title\n\n| a | b | c |\n|---|---|---|\n${rows}\n${list}\n${quote}\n* * * * * * *\n\n${'a\n==\n\n'.repeat(300)}`;
    assert.deepEqual(read(text, 'markdown').problems, []);
  });

  it('says that only the first claims of very many are compared', () => {
    const { problems, claims } = read('$1 '.repeat(5_100), 'plaintext');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['source-too-many-claims'],
    );
    assert.equal(claims.length, 5_000);
  });
});

function read(text: string, languageId: LanguageId): Source {
  const corpus = new Corpus();
  const uri = 'test:/a';
  corpus.set({ uri, text, languageId });
  assert.ok(corpus.index().findings instanceof Map);
  const source = corpus.get(uri);
  assert.ok(source !== undefined);
  return source;
}

describe('what claims are about', () => {
  it('is told of a sentence of thousands of numbers in time, and of each of them', () => {
    const list = Array.from({ length: 2_000 }, (_, index) => `${index + 2} apples`).join(', ');
    const corpus = new Corpus();
    corpus.set({ uri: 'a', text: `The shops sold ${list}.`, languageId: 'plaintext' });
    const index = corpus.index();
    const claims = index.sources.get('a')?.claims ?? [];
    assert.ok(claims.length > 1_900);
    within(2_000, 'telling it', () => {
      for (const claim of claims) assert.notEqual(index.aboutOf(claim), '');
    });
  });
});
