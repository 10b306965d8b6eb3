import assert from 'node:assert/strict';
import { findMentions } from '../../../../../src/engine/entities/index.js';
import { blocksOf } from '../../sentences.js';

/** The names of a text, each as "type: name". */
function names(text: string): string[] {
  return blocksOf(text).flatMap(({ sentences }) => findMentions(sentences).map(({ type, name }) => `${type}: ${name}`));
}

describe('the place of a dateline', () => {
  for (const [dateline, place] of [
    ['BRENNA, Norway – ', 'BRENNA'],
    ['FENWICK, 6 May — ', 'FENWICK'],
    ['PORT ELLA, South Marra, May 6, 2021 (Agency) -- ', 'PORT ELLA'],
    ['LARNVIK (Agency) - ', 'LARNVIK'],
  ] as const)
    it(`is one, whoever may be called so: ${dateline}`, () =>
      assert.ok(names(`${dateline}The mill burned down.`).includes(`place: ${place}`)));

  for (const text of ['BRENNA, who won – again – was glad.', 'BRENNA: The mill burned down – all of it.', 'ANNA BERG, 34, won.'])
    it(`stands in none: ${text}`, () => assert.ok(!names(text).some((name) => name.startsWith('place: '))));
});

describe('an office that speaks', () => {
  it('is no name', () => assert.deepEqual(names('THE PRESIDENT: Good morning, all.'), []));
});
