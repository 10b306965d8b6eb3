import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Memo } from '../../../src/engine/memo/index.js';

describe('Memo', () => {
  it('gives what is made for a key, however often it is emptied', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 10 }), (keys, most) => {
        const memo = new Memo<number, string>(most);
        for (const key of keys)
          assert.equal(
            memo.get(key, () => `${key}`),
            `${key}`,
          );
      }),
    );
  });

  it('makes it once, null too, as long as there is room', () => {
    let made = 0;
    const memo = new Memo<string, null>(2);
    const ask = (key: string): null =>
      memo.get(key, () => {
        made++;
        return null;
      });
    for (const key of ['a', 'b', 'a', 'b']) ask(key);
    assert.equal(made, 2);
    ask('c');
    ask('a');
    assert.equal(made, 4);
  });
});
