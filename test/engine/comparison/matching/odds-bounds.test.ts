import fc from 'fast-check';
import assert from 'node:assert/strict';
import { pairOf } from '../../../../src/engine/comparison/matching/claim-pair.js';
import { pairOdds } from '../../../../src/engine/comparison/matching/match-odds.js';
import { pairsAbove, upperBound } from '../../../../src/engine/comparison/matching/odds-bounds.js';
import { claimsIn } from '../../claims/claims-in.js';

/** Claims of one family each, that share words, heads, states, names and values, or do not. */
const families = [
  [
    'The ferry sank off Bergen, killing 12 passengers.',
    'Twelve people died when a ferry sank.',
    'In 1994, another ferry sank and 852 people were killed.',
    'Dozens of sailors are missing, 20 of them children.',
    'Both sides will free 30 miners each.',
  ],
  [
    'The brewery will pay $2.5 billion for its rival.',
    'It is buying its rival for $2.7 billion, of which $1 billion in cash.',
    'The bridge cost 300 million euros.',
    'Each family gets $500.',
  ],
  [
    'The strike lasted 11 days.',
    'Workers walked out for nearly two weeks.',
    'The talks in Oslo went on for 12 hours.',
    'It took three days to reach the ship.',
  ],
  ['A quake struck 20 miles south of Bergen.', 'Its centre was 30 km off Bergen.', 'The tunnel is 20 miles long.'],
  ['The bridge fell on 12 May 2013.', 'Police closed it on 14 May.', 'It was opened on 3 June 1998.'],
].map((texts) =>
  texts.flatMap((text) => claimsIn(text, '2013-05-15')).filter(({ dimension }, _, [first]) => dimension === first?.dimension),
);

const setting = fc.record({
  sameEvent: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 0.99, noNaN: true })),
  alternatives: fc.record({ values: fc.nat(9), ofType: fc.nat(9) }),
});
const pair = fc
  .constantFrom(...families)
  .chain((claims) => fc.tuple(fc.constantFrom(...claims), fc.constantFrom(...claims), setting))
  .map(([a, b, between]) => pairOf(a, b, between));

describe('upperBound', () => {
  it('is no less than the odds', () => {
    fc.assert(
      fc.property(pair, (each) => {
        assert.ok(upperBound(each) >= pairOdds(each), `${each.a.claim.text} | ${each.b.claim.text}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('pairsAbove', () => {
  it('are those whose odds are above the least', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: -4, max: 4, noNaN: true }), (each, least) => {
        const isLikely = pairsAbove([{ pair: each, bound: upperBound(each) }], least).length === 1;
        const odds = pairOdds(each);
        if (odds > least) assert.ok(isLikely, String(odds));
        // Nothing is left to be told but what is lost in rounding.
        if (odds < least - 1e-4) assert.ok(!isLikely, String(odds));
      }),
      { numRuns: 500 },
    );
  });
});
