import assert from 'node:assert/strict';
import { significantDigits } from '../../../src/engine/language/index.js';

describe('significantDigits', () => {
  for (const [value, digits] of [
    [0, 0],
    [5, 1],
    [500, 1],
    [-0.5, 1],
    [0.0105, 3],
    [281, 3],
    [334e6, 3],
    [1.5, 2],
  ] as const)
    it(`${value} has ${digits}`, () => assert.equal(significantDigits(value), digits));
});
