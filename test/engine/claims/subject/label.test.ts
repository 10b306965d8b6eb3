import assert from 'node:assert/strict';
import { claimIn } from '../claims-in.js';

describe('claims: what a rate or a listed number is of', () => {
  const rows: readonly (readonly [text: string, words: string, label: string])[] = [
    ['Inflation of 2.8 percent was reported.', '2.8', 'inflation'],
    ['The jobless rate stood at 6 percent.', '6 percent', 'jobless rate (stood)'],
    ['The ministry lowered its growth forecast to 0.3 percent.', '0.3', 'growth forecast'],
    ['The ministry lowered its growth forecast to 0.3 percent from 0.9 percent.', '0.9', 'growth forecast'],
    ['The bank will narrow its growth forecast to 0.3 percent.', '0.3', 'growth forecast'],
    ['Bank trims rate to 4.25 percent.', '4.25', 'rate (trims)'],
    ['Growth of barely one percent was expected.', 'one percent', 'growth (expected)'],
    ['The burglars took 80 percent of the coins.', '80', 'share of the coins'],
    ['Containment: 8%', '8%', 'containment'],
    ['Homes destroyed: 127', '127', 'homes destroyed'],
    ['Six of the train’s 11 carriages overturned.', 'Six', 'carriages overturned'],
    ['The mayor raised fares by 12 percent.', '12', 'fares (raised)'],
    ['The vote fell short and 12 percent stayed away.', '12', 'percentage (stayed)'],
  ];
  for (const [text, words, label] of rows)
    it(`${text} ${words}: ${label}`, () => assert.equal(claimIn(text, words).about.label, label));
});
