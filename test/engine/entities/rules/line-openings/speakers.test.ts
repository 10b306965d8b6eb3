import assert from 'node:assert/strict';
import { speakersIn } from '../../../../../src/engine/entities/rules/line-openings/speakers.js';
import { sentenceTokensOf } from '../../../../../src/engine/entities/rules/sentence.js';
import { blocksOf } from '../../sentences.js';

/** Who speaks in sentences in which nothing was found. */
function speakers(text: string): string[] {
  return blocksOf(text)
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ tokens }) =>
      speakersIn(sentenceTokensOf(tokens), []).map(({ first, end }) =>
        tokens
          .slice(first, end)
          .map((token) => token.text)
          .join(' '),
      ),
    );
}

describe('speakersIn', () => {
  it('finds who speaks by a surname in capitals and a colon', () => {
    assert.deepEqual(speakers('LINDQVIST: Good morning.'), ['LINDQVIST']);
    assert.deepEqual(speakers('MS. LINDQVIST: Good morning.'), ['LINDQVIST']);
    assert.deepEqual(speakers('MARIA LINDQVIST: Good morning.'), ['MARIA LINDQVIST']);
    assert.deepEqual(speakers('VIRTAKALLIO: Good morning.'), ['VIRTAKALLIO']);
  });

  it('finds nobody in roles, ordinary words, places, bodies and acronyms', () => {
    for (const text of [
      'THE CHAIRMAN: Good morning.',
      'MODERATOR: Good morning.',
      'UPDATE: The road is open.',
      'POLLSTERS: The race is close.',
      'FRANCE: Strikes go on.',
      'UNHCR: More tents are needed.',
      'Lindqvist: Good morning.',
      'LINDQVIST said: Good morning.',
      'LINDQVIST:',
    ])
      assert.deepEqual(speakers(text), [], text);
  });
});
