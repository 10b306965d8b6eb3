import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addToBibtex, bibtexWriter, readReferenceFile, ReferenceIndex } from '../../src/bibliography/index.js';
import { cslItem, hashOf, inWords, type UnkeyedItem } from '../../src/engine/index.js';

const folder = 'file:///work';
const bib = `${folder}/refs.bib`;
const strike = cslItem(
  { title: 'Strike ends', outlet: 'The Courier', published: '2014-03-03', authors: ['Ada Roe'] },
  'a file.txt',
  hashOf('x'),
);

async function add(text: string | undefined, items: readonly UnkeyedItem[], json = '[]') {
  const files = [await readReferenceFile(`${folder}/references.json`, json), await readReferenceFile(bib, text ?? '')];
  const own = new ReferenceIndex(files.slice(1));
  return addToBibtex(text, items, { all: new ReferenceIndex(files), own, folder, write: await bibtexWriter() });
}

/** The file as it is then. @throws where nothing was added */
async function added(text: string | undefined, items: readonly UnkeyedItem[], json?: string): Promise<string> {
  const result = await add(text, items, json);
  assert(result.kind === 'added' && result.edit !== undefined);
  const before = text ?? '';
  return before.slice(0, result.edit.start) + result.edit.newText + before.slice(result.edit.end);
}

describe('addToBibtex', () => {
  it('makes a file of BibLaTeX where there is none', async () => {
    assert.equal(
      await added(undefined, [strike]),
      [
        '@article{roe2014strike,',
        '\tauthor = {Roe, Ada},',
        '\tjournaltitle = {The Courier},',
        '\tdate = {2014-03-03},',
        '\ttitle = {Strike ends},',
        '\tvariorum-source = {a%20file.txt},',
        `\tvariorum-sha256 = {${hashOf('x')}},`,
        '}',
        '',
      ].join('\n'),
    );
  });

  for (const [what, text] of [
    [
      'comments, macros and a last line that is not ended',
      '% mine\r\n@string{pub = "Örtlich"}\r\n@comment{x}\r\n@misc{b, title = pub # { x}}',
    ],
    ['an entry that cannot be read, and junk', 'junk @ {\n@article{, title = {x}}\n\n\n@misc{c,\n  title = "q",,\n}\n\n'],
    ['a mark of its encoding and nothing else', '\u{FEFF}'],
  ] as const) {
    it(`leaves what is there as it is, to the byte: ${what}`, async () => {
      const now = await added(text, [strike]);
      assert(now.startsWith(text), now);
      const { entries } = await readReferenceFile(bib, now);
      assert.equal(entries.at(-1)?.key, 'roe2014strike');
      assert.equal(text.includes('\r\n'), now.slice(text.length).includes('\r\n'), 'in its own line ends');
    });
  }

  it('adds nothing behind an entry that is not closed, and says where', async () => {
    const result = await add('@misc{a, title = {x}}\n\n@misc{b,\n  title = {x\n', [strike]);
    assert(result.kind === 'broken');
    assert.deepEqual(
      result.errors.map(({ line, message }) => [line, inWords(message)]),
      [[3, 'this entry is not closed']],
    );
  });

  it('uses what the file has of the same source, whoever wrote it', async () => {
    const once = await added(undefined, [strike]);
    assert.deepEqual(await add(once, [strike, strike]), { kind: 'added', keys: ['roe2014strike', 'roe2014strike'] });
    const zotero = '@online{zot, title = {{Strike} Ends}, date = {2014-03-03}}\n';
    assert.deepEqual(await add(zotero, [strike]), { kind: 'added', keys: ['zot'] });
  });

  it('finds its source again when that has changed', async () => {
    const once = await added(undefined, [cslItem({}, 'notes/a.txt', hashOf('before'))]);
    assert.equal((await add(once, [cslItem({}, 'notes/a.txt', hashOf('after'))])).kind, 'added');
    assert.equal('edit' in (await add(once, [cslItem({}, 'notes/a.txt', hashOf('after'))])), false);
  });

  it('takes over what references.json has, with its key; another publication under that key keeps it', async () => {
    const json = JSON.stringify([{ id: 'strike', publisher: 'Roe & Sons', ...strike }]);
    assert.match(await added(undefined, [strike], json), /^@\w+\{strike,[^@]*journaltitle/);
    const other = '@misc{strike, title = {Other}, date = {2001-01-01}}\n';
    assert.match((await added(other, [strike], json)).slice(other.length), /^\n@article\{roe2014strike,/);
  });

  it('writes whatever a source says so that it is read as that, and ends nothing', async () => {
    const write = await bibtexWriter();
    const words = fc.string({ unit: fc.constantFrom(...Array.from('aZé ж&%$#_{}\\~^"@,=“–\n')), minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(words, words, words, async (title, outlet, path) => {
        const item = { id: 'k', ...cslItem({ title, outlet, published: '2014-03-03' }, path, hashOf(title)) };
        const written = write(item);
        // As BibTeX counts them, which knows no backslash.
        let depth = 0;
        for (const sign of written) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          assert(depth >= 0, written);
        }
        assert.equal(depth, 0, written);
        const { entries, errors } = await readReferenceFile(bib, `${written}\n@misc{next, title = {n}}\n`);
        assert.deepEqual([errors, entries.map(({ key }) => key)], [[], ['k', 'next']], written);
        assert.deepEqual(entries[0]?.item['custom'], item.custom, written);
        const plain = (value: unknown): string => (typeof value === 'string' ? value.replace(/[\s\u00A0]+/g, ' ').trim() : '');
        assert.equal(plain(entries[0].item['container-title']), plain(outlet), written);
      }),
      { numRuns: 200 },
    );
  });
});

describe('one publication in references.json and a .bib', () => {
  it('is no key that stands twice; two publications are', async () => {
    const json = await readReferenceFile(`${folder}/references.json`, JSON.stringify([{ id: 'a', ...strike }]));
    const same = await readReferenceFile(bib, '@misc{a, title = {Strike ends}, date = {2014-03-03}}');
    const other = await readReferenceFile(bib, '@misc{a, title = {Another}, date = {2014-03-03}}');
    assert.deepEqual(new ReferenceIndex([json, same]).duplicates, []);
    assert.equal(new ReferenceIndex([json, other]).duplicates.length, 1);
    assert.equal(new ReferenceIndex([json, same]).entries('a').length, 2);
  });
});
