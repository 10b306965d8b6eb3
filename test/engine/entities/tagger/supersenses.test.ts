import assert from 'node:assert/strict';
import { supersenseOf } from '../../../../src/engine/entities/tagger/supersenses.js';

describe('supersenseOf', () => {
  it('puts words of one kind together', () => {
    assert.equal(supersenseOf('prosecutor'), supersenseOf('citizen'));
    assert.equal(supersenseOf('committee'), supersenseOf('brigade'));
    assert.notEqual(supersenseOf('prosecutor'), supersenseOf('committee'));
  });

  it('knows inflected forms by their base', () => {
    assert.equal(supersenseOf('cities'), supersenseOf('city'));
    assert.equal(supersenseOf('hotels'), supersenseOf('hotel'));
    assert.equal(supersenseOf('insisted'), supersenseOf('insist'));
    assert.equal(supersenseOf('arriving'), supersenseOf('arrive'));
  });

  it('gives 0 for what is no word', () => {
    for (const key of ['', 'a', 'xqzzt', '12']) assert.equal(supersenseOf(key), 0);
  });
});
