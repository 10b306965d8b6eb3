import assert from 'node:assert/strict';
import { pairOf } from '../../../../src/engine/comparison/matching/claim-pair.js';
import { canMatch } from '../../../../src/engine/comparison/matching/hard-constraints.js';
import { claimIn } from '../../claims/claims-in.js';

/** Two sources of one event, which give no other numbers. */
const alone = { sameEvent: 1, alternatives: { values: 0, ofType: 0 } };

describe('canMatch', () => {
  for (const [name, a, wordsA, b, wordsB, can] of [
    ['ships and vessels', 'Three ships sank.', 'Three', 'Four vessels were lost.', 'Four', true],
    ['people in one state, however they are called', 'Five sailors were killed.', 'Five', 'Six people died.', 'Six', true],
    ['things that nothing connects', 'The inspectors made 17 visits.', '17', 'He leaves 19 children.', '19', false],
    ['a bare hint at something else', 'The firm has several sites.', 'several', 'The firm has 12 partners.', '12', false],
    ['one person’s ages', 'Ana Silva, 48, was hurt.', '48', 'Ana Silva, 49, is in hospital.', '49', true],
    ['two people’s ages', 'Ana Silva, 48, was hurt.', '48', 'Rui Costa, 49, was hurt.', '49', false],
    ['ages of people who are not named', 'A 50-year-old man was hurt.', '50', 'A 40-year-old man was charged.', '40', false],
    ['the same age', 'A 61-year-old man was charged.', '61', 'The sixty-one-year-old was arrested.', 'sixty-one', true],
    [
      'a price and what of it is cash',
      'The brewery pays $334 million for its rival.',
      '$334',
      'It pays $281 million in cash.',
      '$281',
      false,
    ],
    [
      'a price and the parts that make it',
      'The brewery pays $334 million for its rival.',
      '$334',
      'It pays $281 million in cash and $53 million in stock.',
      '$281',
      true,
    ],
    ['people and a kind of people', 'The ferry had 24 people on board.', '24', 'The ferry had 25 sailors on board.', '25', true],
    ['one person by surname alone', 'Silva, 48, was hurt.', '48', 'Ana Silva, 49, is in hospital.', '49', true],
    [
      'a total and the part that it includes',
      'It pays $334 million.',
      '$334',
      'It pays $334 million, of which $281 million is cash.',
      '$281',
      false,
    ],
    ['a byline’s date', 'The bridge fell on 12 May 2013.', '12 May', 'Updated 13 May 2013', '13 May', false],
    ['distances from two places', 'It sank 20 miles south of Bergen.', '20', 'It sank 30 miles west of Oslo.', '30', false],
  ] as const) {
    it(`${can ? 'lets be compared' : 'keeps apart'} ${name}`, () => {
      const [first, second] = [claimIn(a, wordsA), claimIn(b, wordsB)];
      assert.equal(canMatch(pairOf(first, second, alone)), can);
      assert.equal(canMatch(pairOf(second, first, alone)), can);
    });
  }
});
