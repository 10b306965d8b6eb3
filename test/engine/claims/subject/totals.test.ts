import assert from 'node:assert/strict';
import { claimIn, claimsIn } from '../claims-in.js';

describe('claims: totals', () => {
  for (const [text, words, partOf] of [
    ['The brewery pays $334 million, of which $281 million is cash.', '$281', 334e6],
    ['The brewery pays $334 million for its rival, including $281 million in cash.', '$281', 334e6],
    ['The deal cost $334 million ($281 million in cash).', '$281', 334e6],
    ['The fire killed 26 people, including 11 children.', '11', 26],
    ['The mast is 58 km (36 miles) away.', '36 miles', null],
    ['It pays $281 million in cash and $53 million in stock.', '$53', null],
  ] as const) {
    it(`${text} ${words}: ${partOf === null ? 'no part' : `of ${partOf}`}`, () => {
      assert.equal(claimIn(text, words).totals.partOf, partOf);
    });
  }

  it('holds for the number wherever its source says it again', () => {
    const claims = claimsIn('It pays $281 million in cash and $53 million in stock.\n\nThe $281 million comes from a loan.');
    const again = claims.filter(({ text }) => text.startsWith('$281'));
    assert.equal(again.length, 2);
    for (const { totals } of again) assert.equal(totals.listSum, 334e6);
  });

  it('shows a part to be one of the whole that it is taken of', () => {
    assert.equal(claimIn('Only 137 of the promised 200 trucks arrived.', '137').totals.partOf, 200);
    assert.equal(claimIn('Fourteen of them were found in the two front cars.', 'two').totals.partOf, null);
  });
});
