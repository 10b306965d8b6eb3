import assert from 'node:assert/strict';
import { once } from '../../../src/engine/memo/index.js';

describe('once', () => {
  it('asks when the first question comes, and never again, even where the answer is nothing', () => {
    let asked = 0;
    const answer = once(() => {
      asked++;
      return null;
    });
    assert.equal(asked, 0);
    assert.equal(answer(), null);
    assert.equal(answer(), null);
    assert.equal(asked, 1);
  });
});
