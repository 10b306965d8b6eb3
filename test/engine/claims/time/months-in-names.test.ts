import assert from 'node:assert/strict';
import { claimsIn } from '../claims-in.js';

describe('claims: months that are names', () => {
  for (const [text, expected] of [
    ['The report by May Sinclair was read.', []],
    ['The hymn was written by April Jones.', []],
    ['A letter to August Wilson was found.', []],
    ['The law is named after May Sinclair.', []],
    ['Completed by May Sinclair in 1910, it was lost.', ['1910']],
    // What comes after a month may be a name of its own.
    ['By May Ukraine had lost the town.', ['By May']],
    ['By May Prime Minister Shinzo Abe was gone.', ['By May']],
    ['By June Germany was out of the cup.', ['By June']],
    ['In May Sinclair left the firm.', ['May']],
    ['The bridge must be done by May.', ['by May']],
    ['May Sinclair died in May 1946.', ['May 1946']],
  ] as const)
    it(text, () => {
      const dates = claimsIn(text, '2024-05-03').filter(({ dimension }) => dimension === 'date');
      assert.deepEqual(
        dates.map((claim) => claim.text),
        expected,
      );
    });
});
