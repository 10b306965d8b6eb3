import assert from 'node:assert/strict';
import { shapeOf } from '../../../src/engine/language/index.js';

describe('the shape of a word', () => {
  for (const [word, shape] of [
    ['McDonald', 'XxXxx'],
    ['U.S.', 'X.X.'],
    ['2022', '00'],
    ['Éluard-3b', 'Xxx-0x'],
  ] as const)
    it(`of ${word} is ${shape}`, () => assert.equal(shapeOf(word), shape));
});
