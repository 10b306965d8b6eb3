import assert from 'node:assert/strict';
import { passes } from '../../../src/extension/rows/claim-filter.js';
import { inClaimOrder, type ClaimOrder } from '../../../src/extension/rows/claim-query.js';
import { group, place, undecided, version } from './nodes.js';

const length = group(
  'Length of the strike',
  [version('1', place('herald.txt', '12 days', 'The Herald')), version('2', place('courier.txt', '15 days'))],
  {
    entities: ['Mara Lindqvist'],
  },
);

describe('the filter of the claims, by @ words', () => {
  const state = (more: Partial<typeof undecided>) => ({ ...length, state: { ...undecided, ...more } });
  for (const [text, given, isShown] of [
    ['@conflict', length, true],
    ['@compatible', length, false],
    ['@open', length, true],
    ['@open', state({ status: 'verified' }), false],
    ['@open', state({ isSeen: true }), false],
    ['@verified', state({ status: 'verified' }), true],
    ['@ask', state({ question: 'the mayor' }), true],
    ['@ask', length, false],
    ['@source:herald', length, true],
    ['@source:gazette', length, false],
    ['@entity:"mara lind"', length, true],
    ['@entity:novak', length, false],
    ['@open strike', length, true],
    ['@open ferry', length, false],
    ['@conflict @verified', length, false],
    ['@nothing', length, false],
  ] as const) {
    it(`${isShown ? 'lets through' : 'leaves out'} by “${text}” one that is ${given.state.status}`, () =>
      assert.equal(passes({ agreeing: true, text }, given), isShown));
  }

  it('asks what is new, and shows what agrees when it is asked for', () => {
    assert.ok(passes({ agreeing: true, text: '@new', isNew: () => true }, length));
    assert.ok(!passes({ agreeing: true, text: '@new' }, length));
    assert.ok(passes({ agreeing: false, text: '@same' }, { ...length, verdict: 'same' }));
  });
});

describe('the order of the claims', () => {
  const dated = (name: string, published: string) => {
    const one = place(name, '1');
    return { ...one, source: { ...one.source, published } };
  };
  const groups = [
    group('Beta', [version('b', dated('a.txt', '2020-01-01'))]),
    group('Alpha', [version('a', place('a.txt', '1'), place('b.txt', '1'))]),
    group('Gamma', [version('c', dated('c.txt', '2024-01-01'))]),
  ];
  for (const [order, titles] of [
    ['gravity', 'Beta Alpha Gamma'],
    ['sources', 'Alpha Beta Gamma'],
    ['newest', 'Gamma Beta Alpha'],
    ['title', 'Alpha Beta Gamma'],
  ] as const satisfies readonly (readonly [ClaimOrder, string])[]) {
    it(`by ${order}`, () =>
      assert.equal(
        inClaimOrder(groups, order)
          .map(({ title }) => title)
          .join(' '),
        titles,
      ));
  }
});
