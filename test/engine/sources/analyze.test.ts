import assert from 'node:assert/strict';
import { analyzeSource, BlockReadings, type Source } from '../../../src/engine/sources/index.js';

const read = (text: string, readings?: BlockReadings): Source =>
  analyzeSource({ uri: 'a.txt', text, languageId: 'plaintext' }, readings);

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
    const readings = new BlockReadings();
    const before = read('Ferry sinks\n\nMay 16, 2024\n\nThe ferry sank yesterday.', readings);
    const after = read('Ferry sinks\n\nMay 18, 2024\n\nThe ferry sank yesterday.', readings);
    assert.equal(after.blocks.at(-1)?.capitals, before.blocks.at(-1)?.capitals);
    assert.deepEqual(after.claims.at(-1)?.normalized, { min: '2024-05-17', max: '2024-05-17', unit: 'date' });
  });

  it('reads each of two like paragraphs where it stands', () => {
    const text = 'The toll is 14 passengers.\n\nThe toll is 14 passengers.';
    const readings = new BlockReadings();
    const startsOf = (): number[] => read(text, readings).claims.map(({ start }) => start);
    assert.deepEqual(
      [startsOf(), startsOf()],
      [
        [12, 40],
        [12, 40],
      ],
    );
  });

  it('keeps what it read of so much text, and of the last one all, however long that is', () => {
    const readings = new BlockReadings(100);
    const paragraphs = (name: string, count: number): string =>
      Array.from({ length: count }, (_, index) => `${name} had ${index} boats.`).join('\n\n');
    const firstOf = (text: string): unknown => read(text, readings).blocks[0]?.capitals;
    const [short, long] = [paragraphs('Norway', 3), paragraphs('Chile', 20)];
    const first = firstOf(short);
    assert.equal(firstOf(short), first);
    const ofLong = firstOf(long);
    assert.equal(firstOf(long), ofLong);
    assert.notEqual(firstOf(short), first);
  });

  it('gives after an edit what reading afresh gives', () => {
    const readings = new BlockReadings();
    const before = read('In March 2019, a ferry sank off Norway.\n\nIt had carried 90 passengers.', readings);
    const text = 'A ferry sank off Norway.\n\nIt had carried 90 passengers.';
    const strip = ({ claims, mentions, metadata }: Source): unknown => ({ claims, mentions, metadata });
    assert.deepEqual(strip(read(text, readings)), strip(read(text)));
    assert.equal(before.claims.at(-1)?.frame.kind, 'background');
    assert.equal(read(text, readings).claims.at(-1)?.frame.kind, 'main');
  });
});
