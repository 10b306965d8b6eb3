import assert from 'node:assert/strict';
import { claimIn } from './reading.js';

describe('claims: the value of an earlier time', () => {
  const rows: readonly (readonly [text: string, words: string, earlier: boolean])[] = [
    ['The jobless rate rose from 5.1 percent to 6 percent.', '5.1', true],
    ['The jobless rate rose from 5.1 percent to 6 percent.', '6 percent', false],
    ['Turnout was 61 percent, up from 54.', '54', true],
    ['Turnout was 61 percent, up from 54.', '61', false],
    ['Exports were worth $4 billion, compared with $5 billion in 2019.', '$5', true],
    ['Sales of 310 cars against 280 cars were good.', '280', true],
    ['Prices rose 2.8 percent from a year earlier.', '2.8', false],
    ['It was 3.4% the month before.', '3.4%', true],
    ['The toll was revised from 127 to 131.', '127', false],
    ['They took $63 million from 412 investors.', '412', false],
    ['The bus came from a village of 300 people.', '300', false],
  ];
  for (const [text, words, earlier] of rows)
    it(`${text} ${words}: ${String(earlier)}`, () => assert.equal(claimIn(text, words).about.earlier, earlier));
});

describe('claims: what a rate or a listed number is of', () => {
  const rows: readonly (readonly [text: string, words: string, label: string])[] = [
    ['Inflation of 2.8 percent was reported.', '2.8', 'inflation'],
    ['The jobless rate stood at 6 percent.', '6 percent', 'jobless rate (stood)'],
    ['The ministry lowered its growth forecast to 0.3 percent.', '0.3', 'growth forecast'],
    ['The ministry lowered its growth forecast to 0.3 percent from 0.9 percent.', '0.9', 'growth forecast'],
    ['Growth of barely one percent was expected.', 'one percent', 'growth (expected)'],
    ['The burglars took 80 percent of the coins.', '80', 'share of the coins'],
    ['Containment: 8%', '8%', 'containment'],
    ['Homes destroyed: 127', '127', 'homes (destroyed)'],
    ['Six of the train’s 11 carriages overturned.', 'Six', 'carriages (overturned)'],
    ['The mayor raised fares by 12 percent.', '12', 'fares (raised)'],
    ['The vote fell short and 12 percent stayed away.', '12', 'percentage (stayed)'],
  ];
  for (const [text, words, label] of rows)
    it(`${text} ${words}: ${label}`, () => assert.equal(claimIn(text, words).about.label, label));

  it('shows a part to be one of the whole that it is taken of', () => {
    assert.equal(claimIn('Only 137 of the promised 200 trucks arrived.', '137').totals.partOf, 200);
    assert.equal(claimIn('Fourteen of them were found in the two front cars.', 'two').totals.partOf, null);
  });
});
