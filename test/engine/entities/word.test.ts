import assert from 'node:assert/strict';
import { senseOf } from '../../../src/engine/entities/senses.js';
import { handlesIn } from '../../../src/engine/entities/handles.js';
import { wordOf } from '../../../src/engine/entities/word.js';
import { blocksOf } from './sentences.js';

describe('senseOf', () => {
  it('puts words of one kind together', () => {
    assert.equal(senseOf('prosecutor'), senseOf('citizen'));
    assert.equal(senseOf('committee'), senseOf('brigade'));
    assert.notEqual(senseOf('prosecutor'), senseOf('committee'));
  });

  it('knows inflected forms by their base', () => {
    assert.equal(senseOf('cities'), senseOf('city'));
    assert.equal(senseOf('hotels'), senseOf('hotel'));
    assert.equal(senseOf('insisted'), senseOf('insist'));
    assert.equal(senseOf('arriving'), senseOf('arrive'));
  });

  it('gives 0 for what is no word', () => {
    for (const key of ['', 'a', 'xqzzt', '12']) assert.equal(senseOf(key), 0);
  });
});

describe('handlesIn', () => {
  const handles = (text: string): number[] => {
    const tokens = blocksOf(text).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
    return [
      ...handlesIn(
        tokens.map(wordOf),
        Uint8Array.from(tokens, (token) => (token.spaced ? 0 : 1)),
      ),
    ];
  };

  it('tells an at sign and the tokens of the handle behind it', () => {
    assert.deepEqual(handles('hi @ann_b 5'), [0, 4, 16 | 4 | 1, 16 | 4, 16 | 4 | 2, 0]);
  });

  it('tells a blank behind the at sign', () => {
    assert.deepEqual(handles('hi @ ann'), [0, 8, 16 | 8 | 1 | 2]);
  });

  it('takes a mail address for no handle', () => {
    assert.ok(handles('write to ann@example.org now').every((handle) => handle === 0));
  });
});
