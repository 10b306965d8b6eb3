import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addReferences,
  cslItem,
  hashOf,
  identitiesOf,
  isCitable,
  parseReferences,
  type Addition,
  type UnkeyedItem,
} from '../../../src/engine/citations/index.js';
import type { TextEdit } from '../../../src/engine/text/index.js';

const river = cslItem(
  { title: 'River Floods Town', published: '2019-05-03', url: 'https://example.com/river', outlet: 'example.com' },
  'river.txt',
);
const bare = cslItem({}, 'wire/bare.txt');

function apply(text: string, { start, end, newText }: TextEdit): string {
  return text.slice(0, start) + newText + text.slice(end);
}

function added(addition: Addition): Extract<Addition, { kind: 'added' }> {
  assert.ok(addition.kind === 'added');
  return addition;
}

function after(text: string | undefined, items: readonly UnkeyedItem[]): string {
  const { edit } = added(addReferences(text, items));
  return edit === undefined ? (text ?? '') : apply(text ?? '', edit);
}

const riverLines = [
  '{',
  '  "id": "example2019river",',
  '  "type": "article-newspaper",',
  '  "title": "River Floods Town",',
  '  "issued": {',
  '    "date-parts": [[2019, 5, 3]]',
  '  },',
  '  "container-title": "example.com",',
  '  "URL": "https://example.com/river",',
  '  "custom": {',
  '    "variorum-source": "river.txt"',
  '  }',
  '}',
];
const laidOut = (indent: string, eol: string, unit = '  '): string =>
  riverLines.map((line) => indent + line.replace(/^(?: {2})+/, (spaces) => unit.repeat(spaces.length / 2))).join(eol);

describe('addReferences', () => {
  it('makes a file where there is none, or an empty one', () => {
    const file = `[\n${laidOut('  ', '\n')}\n]\n`;
    assert.equal(after(undefined, [river]), file);
    assert.equal(after('', [river]), file);
    assert.equal(after('[]\n', [river]), file);
    assert.equal(after(' \r\n', [river]), file.replaceAll('\n', '\r\n'));
  });
  it('follows the file’s own layout', () => {
    const files: readonly (readonly [string, string])[] = [
      ['[\n  {\n    "id": "a"\n  }\n]\n', `[\n  {\n    "id": "a"\n  },\n${laidOut('  ', '\n')}\n]\n`],
      ['[\r\n\t{\r\n\t\t"id": "a"\r\n\t}\r\n]', `[\r\n\t{\r\n\t\t"id": "a"\r\n\t},\r\n${laidOut('\t', '\r\n', '\t')}\r\n]`],
      ['[\n    {\n        "id": "a"\n    }\n]\n', `[\n    {\n        "id": "a"\n    },\n${laidOut('    ', '\n', '    ')}\n]\n`],
      ['[{\n "id": "a"\n}]', `[{\n "id": "a"\n},\n${laidOut('', '\n', ' ')}]`],
    ];
    for (const [before, expected] of files) assert.equal(after(before, [river]), expected);
  });
  it('keeps a file of one line on one line, and items of one line each', () => {
    const item = '{"id":"bare","type":"document","custom":{"variorum-source":"wire/bare.txt"}}';
    assert.equal(after('[{"id":1}]', [bare]), `[{"id":1},${item}]`);
    assert.equal(after('[\n{"id":1}\n]\n', [bare]), `[\n{"id":1},\n${item}\n]\n`);
  });
  it('finds a source again by its path or its address, and uses its key', () => {
    const file = after(undefined, [river, bare]);
    assert.deepEqual(addReferences(file, [bare, river]), { kind: 'added', keys: ['bare', 'example2019river'] });
    const own = '[{"id": "Flood19", "URL": "https://EXAMPLE.com/river#top"}]';
    assert.deepEqual(addReferences(own, [river]), { kind: 'added', keys: ['Flood19'] });
  });
  it('finds what others wrote of a publication: by DOI, by an address that is written otherwise, by title and day', () => {
    const theirs = [
      { id: 'byUrl', URL: 'http://www.example.com/river/?utm_source=x' },
      { id: 'byTitle', title: 'River floods town.', issued: { 'date-parts': [['2019', '5', 3]] } },
      { id: 'byRaw', title: 'RIVER FLOODS TOWN', issued: { raw: '2019-05-03' } },
    ];
    for (const item of theirs) assert.deepEqual(added(addReferences(JSON.stringify([item]), [river])).keys, [item.id]);
    const doi = JSON.stringify([{ id: 'byDoi', DOI: 'https://doi.org/10.1000/XYZ' }]);
    assert.deepEqual(identitiesOf({ DOI: '10.1000/xyz' }), identitiesOf({ DOI: 'https://doi.org/10.1000/XYZ' }));
    assert.equal(added(addReferences(doi, [river])).keys[0], 'example2019river');
  });
  it('takes neither another day nor a month for the same publication', () => {
    const theirs = [
      { id: 'a', title: 'River Floods Town', issued: { 'date-parts': [[2019, 5, 4]] } },
      { id: 'b', title: 'River Floods Town', issued: { 'date-parts': [[2019, 5]] } },
      { id: 'c', title: 'River Floods Town' },
      { id: 'd', URL: 'https://example.com/river?page=2' },
    ];
    for (const item of theirs) assert.deepEqual(added(addReferences(JSON.stringify([item]), [river])).keys, ['example2019river']);
  });
  it('finds a text again that was moved', () => {
    const file = after(undefined, [cslItem({}, 'wire/bare.txt', hashOf('One.\nTwo.\n'))]);
    assert.deepEqual(addReferences(file, [cslItem({}, 'archive/bare.txt', hashOf('One.\r\nTwo.\r\n'))]), {
      kind: 'added',
      keys: ['bare'],
    });
    assert.deepEqual(added(addReferences(file, [cslItem({}, 'archive/bare.txt', hashOf('Three.'))])).keys, ['bare-2']);
  });
  it('adds a source that is cited twice at once only once', () => {
    const { keys } = added(addReferences('[]', [river, bare, river]));
    assert.deepEqual(keys, ['example2019river', 'bare', 'example2019river']);
    assert.equal(after('[]', [river, bare, river]), after('[]', [river, bare]));
  });
  it('does not use a key that cannot be cited', () => {
    assert.deepEqual(added(addReferences('[{"id": "my flood", "URL": "https://example.com/river"}]', [river])).keys, [
      'example2019river',
    ]);
  });
  it('does not touch a broken file', () => {
    const addition = addReferences('[\n  {"id": "a"},\n]', [river]);
    assert.ok(addition.kind === 'broken');
    assert.deepEqual([addition.errors[0]?.line, addition.errors[0]?.column], [3, 1]);
  });

  const entry = fc.record(
    { id: fc.oneof(fc.string(), fc.nat()), title: fc.string({ unit: 'grapheme' }), note: fc.jsonValue(), URL: fc.webUrl() },
    { requiredKeys: ['id'] },
  );
  const file = fc
    .tuple(fc.array(entry), fc.constantFrom('', ' ', '  ', '    ', '\t'), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([entries, unit, eol]) => JSON.stringify(entries, null, unit).replaceAll('\n', eol) + eol);
  const metadata = fc.record(
    { title: fc.string(), outlet: fc.domain(), url: fc.webUrl(), published: fc.constant('2019-05-03') },
    { requiredKeys: [] },
  );
  const sources = fc
    .array(fc.tuple(metadata, fc.string({ minLength: 1 })), { maxLength: 5 })
    .map((list) => list.map(([fields, path]) => cslItem(fields, path)));

  it('gives a file that parses, with every other item as it was, and one key for each item', () => {
    fc.assert(
      fc.property(file, sources, (before, items) => {
        const { keys, edit } = added(addReferences(before, items));
        const text = edit === undefined ? before : apply(before, edit);
        const old = parseReferences(before);
        const now = parseReferences(text);
        assert.ok(old.kind === 'references' && now.kind === 'references');
        old.items.forEach((item, index) => {
          assert.equal(text.slice(item.start, item.end), before.slice(item.start, item.end));
          assert.deepEqual(now.items[index], item);
        });
        const isNew = now.items.slice(old.items.length).map(({ id }) => id);
        assert.equal(new Set(isNew).size, isNew.length);
        assert.ok(isNew.every((id) => !old.items.some((item) => item.id === id)));
        assert.equal(keys.length, items.length);
        assert.ok(keys.every((key) => isCitable(key) && now.items.some(({ id }) => id === key)));
        assert.deepEqual(addReferences(text, items), { kind: 'added', keys });
      }),
      { numRuns: 300 },
    );
  });
});
