import assert from 'node:assert/strict';
import { areContrasting } from '../../../src/engine/comparison/features/contrasting-words.js';

describe('contrasting words', () => {
  it('stand on different sides of one line', () => {
    assert.equal(areContrasting(['northern', 'section'], ['southern', 'section']), true);
    assert.equal(areContrasting(['men'], ['women']), true);
    assert.equal(areContrasting(['men', 'women'], ['women']), false);
    assert.equal(areContrasting(['northern'], ['women']), false);
    assert.equal(areContrasting([], ['women']), false);
  });
});
