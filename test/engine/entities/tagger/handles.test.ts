import assert from 'node:assert/strict';
import { handlesIn } from '../../../../src/engine/entities/tagger/handles.js';
import { wordOf } from '../../../../src/engine/entities/tagger/word.js';
import { blocksOf } from '../sentences.js';

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
