import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/engine/claims/index.js';
import { judge } from '../../../../src/engine/comparison/index.js';
import { matchOdds, matchThreshold } from '../../../../src/engine/comparison/matching/match-odds.js';
import { claimIn, claimsIn } from '../../claims/claims-in.js';

const values = [
  '12',
  'about 12',
  'nearly 100',
  'at least 30',
  'up to 31',
  'between 20 and 40',
  'more than 600',
  '612',
  'dozens of',
  '3 million',
];
const frames: readonly ((value: string) => string)[] = [
  (value) => `The ferry sank with ${value} passengers on board.`,
  (value) => `Police said ${value} passengers were killed.`,
  (value) => `Police said ${value} people were injured when the ferry sank.`,
  (value) => `The strike lasted ${value} days.`,
  (value) => `The strike went on for ${value} hours, the union said.`,
  (value) => `Both unions will send ${value} miners each.`,
  (value) => `The brewery will pay $${value.replace(/\D/g, '') || '7'} million for its rival.`,
  (value) => `The river rose ${value} feet.`,
  (value) => `The polls closed at ${Number(value.replace(/\D/g, '')) % 24}:30.`,
  (value) => `The barge was found ${value} km off the coast of Norway on ${1 + (value.length % 28)} May 2024.`,
  (value) => `Turnout was ${value} percent, the largest since ${1900 + value.length}.`,
];
const claimOf = (frame: (value: string) => string): fc.Arbitrary<Claim> =>
  fc
    .record({ value: fc.constantFrom(...values), published: fc.constantFrom(null, '2024-05-15') })
    .chain(({ value, published }) => {
      const claims = claimsIn(frame(value), published);
      assert.ok(claims.length > 0, frame(value));
      return fc.constantFrom(...claims);
    });
const frame = fc.constantFrom(...frames);
const claim = frame.chain(claimOf);
/** Any two claims, or two that sources make in the same words: few others match. */
const pair = fc.oneof(
  fc.tuple(claim, claim),
  frame.chain((each) => fc.tuple(claimOf(each), claimOf(each))),
);

/** Two sources of one event, which give no other numbers. */
const alone = { sameEvent: 1, alternatives: { values: 0, ofType: 0 } };

describe('matchOdds and judge', () => {
  it('are symmetric', () => {
    let matched = 0;
    fc.assert(
      fc.property(
        pair,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.record({ values: fc.nat(9), ofType: fc.nat(9) }),
        ([a, b], sameEvent, alternatives) => {
          const odds = matchOdds(a, b, { sameEvent, alternatives });
          assert.ok(Math.abs(matchOdds(b, a, { sameEvent, alternatives }) - odds) < 1e-9);
          // Claims about different things are not judged.
          if (odds <= matchThreshold) return;
          matched++;
          assert.equal(judge(a, b)?.verdict, judge(b, a)?.verdict);
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(matched > 10, `${matched} matched`);
  });

  it('find a claim the same as itself', () => {
    fc.assert(
      fc.property(claim, (a) => {
        assert.equal(judge(a, a)?.verdict, 'same');
      }),
    );
  });
});

describe('matchOdds', () => {
  const pair = (a: string, wordsA: string, b: string, wordsB: string): [Claim, Claim] => [claimIn(a, wordsA), claimIn(b, wordsB)];

  for (const [name, a, wordsA, b, wordsB] of [
    [
      'the killed in other words',
      'The ferry sank, killing 12 passengers.',
      '12',
      'Twelve people died when the ferry sank.',
      'Twelve',
    ],
    [
      'a length in other words',
      'The negotiations lasted 11 days.',
      '11 days',
      'The talks went on for nearly two weeks.',
      'nearly two',
    ],
    [
      'a price in other words',
      'The brewery will pay $2.5 billion for its rival.',
      '$2.5',
      'The brewery is buying its rival for $2.7 billion.',
      '$2.7',
    ],
    ['a number without its noun', 'The crash killed seven people and injured 40.', '40', 'The crash injured 42 people.', '42'],
  ] as const) {
    it(`matches ${name}`, () => {
      const [first, second] = pair(a, wordsA, b, wordsB);
      const odds = matchOdds(first, second, alone);
      assert.ok(odds > matchThreshold, String(odds));
    });
  }

  for (const [name, a, wordsA, b, wordsB] of [
    [
      'the killed and the injured',
      'The ferry sank, killing 12 passengers.',
      '12',
      'The ferry sank, injuring 40 passengers.',
      '40',
    ],
    ['the missing and the dead', 'Six people are missing after the flood.', 'Six', 'Nine people died in the flood.', 'Nine'],
    ['a part and a whole', 'The crash hurt 20 miners.', '20', 'The crash hurt ten of them.', 'ten'],
    ['a claim and its denial', 'Police fined 14 protesters.', '14', 'Police did not fine 14 protesters.', '14'],
    ['days and passengers', 'The strike lasted 11 days.', '11 days', 'The ferry had 11 passengers.', '11'],
    [
      'a quake and its aftershock',
      'A quake of magnitude 6.1 struck.',
      'magnitude',
      'An aftershock of magnitude 4.2 struck.',
      'magnitude',
    ],
    ['houses and schools', 'The flood destroyed 340 houses.', '340', 'The flood destroyed 12 schools.', '12'],
  ] as const) {
    it(`keeps apart ${name}`, () => {
      const [first, second] = pair(a, wordsA, b, wordsB);
      const odds = matchOdds(first, second, alone);
      assert.ok(odds <= matchThreshold, String(odds));
    });
  }
});
