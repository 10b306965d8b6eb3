import assert from 'node:assert/strict';
import { judge, type Verdict } from '../../../../src/engine/comparison/index.js';
import { claimIn } from '../../claims/claims-in.js';
import { inWords } from '../../../../src/engine/messages/index.js';

/** Two sentences of two sources, each with the words that its claim begins with. */
export type Row = readonly [
  a: readonly [text: string, words: string],
  b: readonly [text: string, words: string],
  verdict: Verdict | null,
];

/** Declares one test a row; each verdict is asked for both ways round. */
export function table(rows: readonly Row[], published: string | null = null): void {
  for (const [[textA, wordsA], [textB, wordsB], verdict] of rows) {
    it(`${wordsA} | ${wordsB}: ${verdict ?? 'not to be compared'}`, () => {
      const [a, b] = [claimIn(textA, wordsA, published, 'a.txt'), claimIn(textB, wordsB, published, 'b.txt')];
      assert.equal(judge(a, b)?.verdict ?? null, verdict, inWords(judge(a, b)?.reason ?? ''));
      assert.equal(judge(b, a)?.verdict ?? null, verdict, inWords(judge(b, a)?.reason ?? ''));
    });
  }
}
