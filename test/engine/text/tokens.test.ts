import assert from 'node:assert/strict';
import { parseBlock, sentencesOf } from '../../../src/engine/text/index.js';

function tokensOf(text: string): string[] {
  return sentencesOf(parseBlock(text, 'plaintext')).flatMap(({ tokens }) => tokens.map((token) => `${token.text}/${token.kind}`));
}

describe('tokens', () => {
  for (const [text, ...expected] of [
    ['1,000.5', '1,000.5/number'],
    ['12,34,567', '12,34,567/number'],
    ['1,3', '1,3/number'],
    ['22,24,26', '22/number', ',/symbol', '24/number', ',/symbol', '26/number'],
    ['1234,567', '1234/number', ',/symbol', '567/number'],
    ['16.05.2025', '16.05.2025/number'],
    ['9.3m', '9.3/number', 'm/word'],
    ['U.S. a.m.', 'U.S./word', 'a.m./word'],
    ['Iran’s', 'Iran/word', '’s/clitic'],
    ['o’clock', 'o’clock/word'],
  ] as const) {
    it(text, () => assert.deepEqual(tokensOf(text), expected));
  }
});
