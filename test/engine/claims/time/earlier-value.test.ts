import assert from 'node:assert/strict';
import { claimIn } from '../claims-in.js';

describe('claims: the value of an earlier time', () => {
  const rows: readonly (readonly [text: string, words: string, earlier: boolean])[] = [
    ['The jobless rate rose from 5.1 percent to 6 percent.', '5.1', true],
    ['The jobless rate rose from 5.1 percent to 6 percent.', '6 percent', false],
    ['The herd has shrunk in a year from 540 cows.', '540', true],
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
