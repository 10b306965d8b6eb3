import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBibtex } from '../../src/bibliography/read-bibtex.js';

const odd = String.raw`% Encoding: UTF-8
@comment{jabref-meta: databaseType:biblatex;}
@string{gu = "The Guardian"}
@preamble{"\newcommand{\x}{y}"}
@article{macro, title = {A}, journal = gu # " Weekly", year = 2026, month = mar, day = 4}
@article{nocomma,
  title = {A}
  author = {B}
}
@article{nested, title = {The {{River {Floods}}} in {\"U}ber}, author = {van den Hoven, Jan and {World Health Organization}}}
@article{unclosed,
  title = {A {B},
  year = 2020
@book{behind, title = {Ünïcode 水}}
@misc(paren, title = "Quoted {"} mark")
@article{, title = {no key}}
junk between entries, with an @ sign
@ONLINE{Caps:Key_1-x,
  TITLE = {Capitals}, date = {2026-03-04}, url = {https://example.com/a_b}, file = {Full Text:files/1.pdf:application/pdf}
}
`;

describe('readBibtex', () => {
  it('reads every entry that is whole, and tells of the others where they stand', () => {
    const { entries, errors } = readBibtex(odd);
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['macro', 'nested', 'behind', 'paren', 'Caps:Key_1-x'],
    );
    assert.deepEqual(
      errors.map(({ start, end, line }) => [odd.slice(start, end), line]),
      [
        ['@article{nocomma,', 6],
        ['@article{unclosed,', 11],
        ['@article{, title = {no key}}', 16],
      ],
    );
    for (const { key, keySpan } of entries) assert.equal(odd.slice(keySpan.start, keySpan.end), key);
  });

  it('gives CSL-JSON', () => {
    const items = new Map(readBibtex(odd).entries.map(({ key, item }) => [key, item]));
    assert.equal(items.get('macro')?.['container-title'], 'The Guardian Weekly');
    assert.deepEqual(items.get('macro')?.['issued'], { 'date-parts': [[2026, 3, 4]] });
    assert.equal(items.get('behind')?.['title'], 'Ünïcode 水');
    assert.deepEqual(items.get('nested')?.['author'], [
      { given: 'Jan', family: 'Hoven', 'non-dropping-particle': 'van den' },
      { family: 'World Health Organization' },
    ]);
    assert.equal(items.get('paren')?.['title'], 'Quoted " mark');
  });

  it('tells which publication an entry is without laying it out', () => {
    const fields = new Map(readBibtex(odd).entries.map(({ key, fields: those }) => [key, those]));
    assert.deepEqual(fields.get('Caps:Key_1-x'), {
      title: 'Capitals',
      URL: 'https://example.com/a_b',
      issued: { raw: '2026-03-04' },
    });
    assert.deepEqual(fields.get('macro')?.['issued'], { raw: '2026-03-04' });
  });

  it('reads 5,000 entries in under a second of the processor', () => {
    const abstract = 'Some words of an abstract that go on for a while. '.repeat(8);
    const text = Array.from(
      { length: 5000 },
      (_, i) =>
        `@article{key${i},\n  title = {The {River} floods town ${i}},\n  author = {Roe, Jane},\n  abstract = {${abstract}}\n}\n`,
    ).join('\n');
    readBibtex(odd);
    const before = process.cpuUsage();
    const { entries, errors } = readBibtex(text);
    const { user, system } = process.cpuUsage(before);
    assert.deepEqual([entries.length, errors.length], [5000, 0]);
    assert.ok(user + system < 1_000_000, `${(user + system) / 1000} ms`);
  });

  it('reads anything, and loses no entry to another', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('@article{', '}', '{', '"', ',', 'a = {b}', '\n', '@string{x="y"}', '\\'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = `${pieces.join('')}\n@misc{last, title = {Z}}\n`;
        const { entries } = readBibtex(text);
        for (const { key, keySpan } of entries) assert.equal(text.slice(keySpan.start, keySpan.end), key);
      }),
      { numRuns: 200 },
    );
  });
});
