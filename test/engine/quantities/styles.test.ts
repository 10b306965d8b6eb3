import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from './reading-table.js';

/** A sum of money in millions with up to three decimals: what it is, and its digits. */
const millions = fc.integer({ min: 1001, max: 999_999 }).map((thousands) => ({
  value: thousands * 1000,
  digits: String(thousands / 1000),
}));

describe('quantities: one value in any style', () => {
  it('is the same to the last digit with a mark, a word and in full', () => {
    fc.assert(
      fc.property(millions, ({ value, digits }) => {
        const texts = [
          `$${digits}m`,
          `$${digits}-million`,
          `$${digits} mn`,
          `US$${digits} million`,
          `${digits} million dollars`,
          `${digits}m dollars`,
          `${digits} MUSD`,
          `USD ${digits} million`,
          `$${value}`,
          `$${value.toLocaleString('en-US')}`,
        ];
        for (const text of texts)
          assert.deepEqual(read(`It cost ${text}.`)[0]?.normalized, { min: value, max: value, unit: 'USD' }, text);
      }),
    );
  });
});
