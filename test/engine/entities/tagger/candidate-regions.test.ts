import assert from 'node:assert/strict';
import { featureContextOf } from '../../../../src/engine/entities/tagger/feature-context.js';
import { candidateRegions } from '../../../../src/engine/entities/tagger/candidate-regions.js';
import { wordOf } from '../../../../src/engine/entities/tagger/word.js';
import { blocksOf } from '../sentences.js';

/** Where names may be in a sentence, as its tokens. */
function regions(text: string): string[] {
  const tokens = blocksOf(text).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  const context = featureContextOf(
    tokens.map(wordOf),
    Uint8Array.from(tokens, ({ spaced }) => (spaced ? 0 : 1)),
  );
  return candidateRegions(context).map(({ first, end }) =>
    tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('candidateRegions', () => {
  it('takes capitalized words with what joins them', () => {
    assert.deepEqual(regions('then the Secretary of the Interior left early and told Norway'), [
      'Secretary of the Interior',
      'Norway',
    ]);
  });

  it('begins with the small words that a name begins with', () => {
    assert.deepEqual(regions('Later it was blamed on al-Qaeda and then on von der Leyen'), [
      'Later',
      'al - Qaeda',
      'von der Leyen',
    ]);
    assert.deepEqual(regions('Rain fell on #Zagreb then'), ['Rain', '# Zagreb']);
  });

  it('goes on behind a hyphen', () => {
    assert.deepEqual(regions('then it met Park Geun-hye in rain near Tell es-Sakan again'), [
      'Park Geun - hye',
      'Tell es - Sakan',
    ]);
  });

  it('takes a known place without its capital, with the noun behind it', () => {
    assert.deepEqual(regions('Rain fell on the tampa bay then'), ['Rain', 'tampa bay']);
  });

  it('takes all of a sentence that has no capitals but may have a name', () => {
    assert.deepEqual(regions('we went to nairobi then'), ['we went to nairobi then']);
    assert.deepEqual(regions('so it was then'), []);
  });
});
