import assert from 'node:assert/strict';
import type { Annotated } from '../../../../scripts/train/entities/corpus.js';
import { generator } from '../../../../scripts/common/random.js';
import { swapNames } from '../../../../scripts/train/entities/swap.js';

function annotated(text: string, ...names: readonly (readonly [name: string, type: string])[]): Annotated {
  return {
    text,
    entities: names.map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type })),
  };
}

const sentences = [
  annotated('Yesterday Wren met Ada Lovelace in Turin.', ['Wren', 'person'], ['Ada Lovelace', 'person'], ['Turin', 'place']),
  annotated('@wren likes it', ['@wren', 'person']),
  annotated('Nobody came.'),
];

/** What stands between the names. */
const between = ({ text, entities }: Annotated): string =>
  entities.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}_${rest.slice(end)}`, text);

describe('swapNames', () => {
  const always = (): number => 1;

  it('changes names and nothing else', () => {
    const swapped = Array.from({ length: 20 }, (_, seed) => swapNames(sentences, always, generator(seed))).flat();
    for (const sentence of swapped) {
      assert.equal(between(sentence), 'Yesterday _ met _ in _.');
      assert.deepEqual(
        sentence.entities.map(({ type }) => type),
        ['person', 'person', 'place'],
      );
    }
    assert.ok(new Set(swapped.map(({ text }) => text)).size > 10);
  });

  it('takes no sentence without a name that is written like one', () => {
    assert.equal(swapNames(sentences, always, generator(1)).length, 1);
    assert.deepEqual(
      swapNames(sentences, () => 0, generator(1)),
      [],
    );
  });
});
