import assert from 'node:assert/strict';
import { isSound } from '../../../../scripts/train/entities/sound.js';

describe('isSound', () => {
  const sentence = (text: string, ...names: readonly (readonly [string, string])[]): boolean =>
    isSound({
      text,
      entities: names.map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type })),
    });

  it('tells sentences that leave out a name the lists are sure of', () => {
    assert.equal(sentence('She was born in Madrid, Spain in May.', ['Spain', 'place']), false);
    assert.equal(sentence('She was born in Madrid, Spain in May.', ['Madrid', 'place'], ['Spain', 'place']), true);
    assert.equal(sentence('They have a son, Robert Wren, and a dog.'), false);
  });

  it('tells names that reach too far', () => {
    assert.equal(
      sentence('We met club director Ada Lovelace of Turin.', ['club director Ada Lovelace of Turin', 'person']),
      false,
    );
    assert.equal(sentence('We met Ada Lovelace.', ['Ada Lovelace', 'person']), true);
    assert.equal(sentence('It hangs in the City Hall in Oslo.', ['City Hall in Oslo', 'place']), false);
  });

  it('takes sentences without names', () => {
    assert.equal(sentence('It rained again, and nobody came.'), true);
  });
});
