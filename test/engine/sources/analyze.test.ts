import assert from 'node:assert/strict';
import { analyzeSource, type Source } from '../../../src/engine/sources/index.js';

const read = (text: string, before?: Source): Source => analyzeSource({ uri: 'a.txt', text, languageId: 'plaintext' }, before);

describe('analyzeSource', () => {
  it('reads an empty text', () => {
    const { blocks, mentions, claims } = read('');
    assert.deepEqual({ blocks, mentions, claims }, { blocks: [], mentions: [], claims: [] });
  });

  it('gives the offsets of the whole text, whatever stands before and however lines end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['', 'Ferry sinks', '', 'It was 😀 late. The ferry sank off Norway, killing 14 passengers.'].join(end);
      const { claims, mentions } = read(text);
      assert.deepEqual(
        claims.map(({ start, end: last }) => text.slice(start, last)),
        ['14 passengers'],
      );
      assert.ok(mentions.some(({ start, end: last }) => text.slice(start, last) === 'Norway'));
    }
  });

  it('resolves dates by the day that the source gives itself', () => {
    const { metadata, claims } = read('Ferry sinks\n\nMay 16, 2024\n\nThe ferry sank yesterday.');
    assert.equal(metadata.published, '2024-05-16');
    assert.deepEqual(claims.at(-1)?.normalized, { min: '2024-05-15', max: '2024-05-15', unit: 'date' });
  });

  it('resolves dates anew when that day changes, though their paragraph does not', () => {
    const before = read('Ferry sinks\n\nMay 16, 2024\n\nThe ferry sank yesterday.');
    const after = read('Ferry sinks\n\nMay 18, 2024\n\nThe ferry sank yesterday.', before);
    assert.equal(after.blocks.at(-1)?.reading, before.blocks.at(-1)?.reading);
    assert.deepEqual(after.claims.at(-1)?.normalized, { min: '2024-05-17', max: '2024-05-17', unit: 'date' });
  });

  it('reads each of two like paragraphs where it stands', () => {
    const text = 'The toll is 14 passengers.\n\nThe toll is 14 passengers.';
    assert.deepEqual(
      read(text, read(text)).claims.map(({ start }) => start),
      [12, 40],
    );
  });

  it('gives after an edit what reading afresh gives', () => {
    const before = read('In March 2019, a ferry sank off Norway.\n\nIt had carried 90 passengers.');
    const text = 'A ferry sank off Norway.\n\nIt had carried 90 passengers.';
    const strip = ({ claims, mentions, metadata }: Source): unknown => ({ claims, mentions, metadata });
    assert.deepEqual(strip(read(text, before)), strip(read(text)));
    assert.equal(before.claims.at(-1)?.frame.kind, 'background');
    assert.equal(read(text, before).claims.at(-1)?.frame.kind, 'main');
  });
});
