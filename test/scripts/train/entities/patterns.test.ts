import assert from 'node:assert/strict';
import { fillPatterns } from '../../../../scripts/train/entities/patterns.js';
import { generator } from '../../../../scripts/common/random.js';

describe('fillPatterns', () => {
  const sentences = fillPatterns(2, generator(1));

  it('leaves no slot empty', () => {
    for (const { text } of sentences) assert.doesNotMatch(text, /[{}]|undefined/);
  });

  it('tells where the names are, apart and in reading order', () => {
    assert.ok(sentences.some(({ entities }) => entities.length > 1));
    for (const { text, entities } of sentences) {
      let end = 0;
      for (const entity of entities) {
        assert.ok(entity.start >= end && entity.end > entity.start && entity.end <= text.length, text);
        assert.match(text.slice(entity.start, entity.end), /^\S.*\S$/, text);
        end = entity.end;
      }
    }
  });

  it('gives the same sentences for the same seed', () => {
    assert.deepEqual(fillPatterns(2, generator(1)), sentences);
    assert.notDeepEqual(fillPatterns(2, generator(2)), sentences);
  });
});
