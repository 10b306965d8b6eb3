import assert from 'node:assert/strict';
import { analyzeSource } from '../../../src/engine/sources/index.js';

const headline = 'River floods lower town';
const body = 'The river rose above the lower town.\n\nThe bridge held, the mayor said.';
const claimsOf = (text: string): string[] =>
  analyzeSource({ uri: 'a', text, languageId: 'plaintext' }).claims.map((claim) => claim.text);

describe('what a site puts around a text', () => {
  for (const line of [
    '14 comments',
    'View all 14 comments',
    'Comments (14)',
    '1.2k shares',
    '87 likes · 3 replies',
    '4 min read',
    '6-minute read',
    'Reading time: 6 minutes',
    'Posted 7 May',
    'Updated 3 hours ago',
    'Read more: 6 ways in which rivers rise',
    '**Related:** 12 towns that the river may reach',
    'See also: How 300 families left the valley',
    'Advertisement',
    'Share',
    'Jane Doe | 7 May | 14 comments',
    'Posted 7 May | 4 min read | 14 comments',
  ]) {
    it(`claims nothing: ${line}`, () => {
      assert.deepEqual(claimsOf(`${headline}\n\n${line}\n\n${body}`), []);
      assert.deepEqual(claimsOf(`${headline}\n\n${body}\n\n${line}\n`), []);
    });
  }

  it('claims nothing in the middle of a long text', () => {
    const long = `${body}\n\n`.repeat(12);
    for (const line of ['14 comments', 'Read more: 6 ways in which rivers rise', 'Share | 234 shares', '4 min read']) {
      assert.deepEqual(claimsOf(`${headline}\n\n${long}${line}\n\n${long}`), []);
    }
  });

  for (const line of [
    'The note drew 14 comments within a day.',
    'The company sold 234 shares.',
    'It takes 4 minutes to read the note.',
    'The mayor posted 7 photographs.',
    'She had read more: 6 books in all.',
    'Related deaths: 12 people were killed.',
    '12 shares sold for 40 euros each.',
    '14 dead',
    'Related: in May the river drowned 12 people.',
    '14 commenters were arrested.',
    'The advertisement cost 300 euros.',
    'Updated toll: 12 people were killed.',
  ]) {
    it(`is not: ${line}`, () => {
      const claims = claimsOf(`${headline}\n\n${line}\n\n${body}`);
      assert.notEqual(claims.length, 0);
    });
  }

  it('is no line that a sentence was broken into', () => {
    const wrapped =
      'The mayor wrote of the night on which the river rose over\nthe lower town and asked for calm, and her note then drew\n14 comments\nwithin a day, nearly all of which asked where the people\nof the lower town were to sleep for the rest of the week.\n';
    assert.ok(claimsOf(wrapped).some((text) => text.startsWith('14')));
  });
});
