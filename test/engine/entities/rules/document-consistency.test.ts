import assert from 'node:assert/strict';
import { consistentMentions, findMentions } from '../../../../src/engine/entities/index.js';
import { blocksOf, namesOf } from '../sentences.js';

describe('consistentMentions', () => {
  const read = (text: string) => blocksOf(text).map(({ sentences }) => ({ sentences, mentions: findMentions(sentences) }));

  it('finds a surname again after the full name', () => {
    const text =
      'The chair was Ngozi Okonjo-Iweala.\n\nLater Okonjo-Iweala left.\n\nReporters asked Kwabena Osei-Bonsu, said a witness.';
    assert.ok(
      namesOf(text)
        .filter((name) => name.includes('Iweala'))
        .every((name) => name.startsWith('person')),
    );
  });

  it('takes for a place what things are in, whatever it was taken for', () => {
    const blocks = blocksOf('Snow fell in Nauen.\n\nA fire broke out near Nauen.\n\nTrains left Nauen late.').map(
      ({ sentences }) => {
        const token = sentences.flatMap(({ tokens }) => tokens).find(({ text }) => text === 'Nauen');
        return {
          sentences,
          mentions: token === undefined ? [] : [{ start: token.start, end: token.end, name: 'Nauen', type: 'person' as const }],
        };
      },
    );
    assert.deepEqual(
      consistentMentions(blocks)
        .flat()
        .map(({ type }) => type),
      ['place', 'place', 'place'],
    );
  });

  it('returns the very arrays that it does not change', () => {
    const blocks = read('Peru is a country.\n\nChile is a country.');
    const refined = consistentMentions(blocks);
    refined.forEach((mentions, index) => assert.equal(mentions, blocks[index]?.mentions));
  });
});
