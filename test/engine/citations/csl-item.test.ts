import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationKey, cslItem } from '../../../src/engine/citations/index.js';
import type { Metadata } from '../../../src/engine/metadata/index.js';

const full: Metadata = {
  title: 'The River Floods the Lower Town',
  published: '2019-05-03',
  url: 'https://www.example.com/2019/05/03/river',
  outlet: 'example.com',
};

const keyOf = (metadata: Metadata, path = 'a.txt', existing: readonly string[] = []): string =>
  citationKey(cslItem(metadata, path), new Set(existing));

describe('cslItem', () => {
  it('says what the source says', () => {
    assert.deepEqual(cslItem({ ...full, authors: ['Jane Doe'] }, 'wire/a.txt'), {
      type: 'article-newspaper',
      title: 'The River Floods the Lower Town',
      author: [{ family: 'Doe', given: 'Jane' }],
      issued: { 'date-parts': [[2019, 5, 3]] },
      'container-title': 'example.com',
      URL: 'https://www.example.com/2019/05/03/river',
      custom: { 'variorum-source': 'wire/a.txt' },
    });
  });
  it('parts the names of people, and of nobody else', () => {
    const names = (authors: readonly string[]): unknown => cslItem({ authors }, 'a.txt').author;
    assert.deepEqual(names(['Jan van den Hoven', 'Ana de la Cruz Jr.', 'J. R. Poe']), [
      { family: 'Hoven', given: 'Jan', 'non-dropping-particle': 'van den' },
      { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la', suffix: 'Jr.' },
      { family: 'Poe', given: 'J. R.' },
    ]);
    assert.deepEqual(names(['Associated Press', 'Reuters', 'Ministry of Health']), [
      { literal: 'Associated Press' },
      { literal: 'Reuters' },
      { literal: 'Ministry of Health' },
    ]);
  });
  it('invents nothing', () => {
    assert.deepEqual(cslItem({}, 'a.txt'), { type: 'document', custom: { 'variorum-source': 'a.txt' } });
    assert.equal(cslItem({ url: 'https://example.com/', outlet: 'example.com' }, 'a.txt').type, 'webpage');
  });
});

describe('citationKey', () => {
  it('is made of outlet or author, year and title', () => {
    assert.equal(keyOf(full), 'example2019river');
    assert.equal(keyOf({ ...full, outlet: 'The Daily Example' }), 'thedailyexample2019river');
    assert.equal(keyOf({ ...full, authors: ['Zoë D’Étoile', 'Jane Doe'] }), 'detoile2019river');
    assert.equal(keyOf({ title: 'The River Floods the Lower Town' }), 'river-floods-lower');
    assert.equal(keyOf({ outlet: 'bbc.co.uk' }), 'bbc');
  });
  it('is made of the file name where nothing is known', () => {
    assert.equal(keyOf({}, 'wire/000_b28bf4.txt'), '000_b28bf4');
    assert.equal(keyOf({}, 'Überblick (2).md'), 'uberblick-2');
    assert.equal(keyOf({}, 'новости.txt'), 'новости');
    assert.equal(keyOf({}, '….txt'), 'source');
  });
  it('is numbered when taken', () => {
    assert.equal(keyOf({}, 'a.txt', ['a']), 'a-2');
    assert.equal(keyOf({}, 'a.txt', ['a', 'a-2']), 'a-3');
  });
  it('needs no braces in Pandoc, is new and always the same', () => {
    const text = fc.string({ unit: 'grapheme' });
    const metadata = fc.record({ title: text, outlet: text, authors: fc.array(text, { minLength: 1 }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(metadata, text, fc.array(text), (fields, path, existing) => {
        const key = keyOf(fields, path, existing);
        assert.match(key, /^[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*$/u);
        assert.ok(!existing.includes(key));
        assert.equal(keyOf(fields, path, existing), key);
        assert.notEqual(keyOf(fields, path, [...existing, key]), key);
      }),
    );
  });
});
