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

  it('knows a surname that is an ordinary word from one: by its place in the sentence and what stands beside it', () => {
    const found = (text: string): string[] => {
      const [name] = blocksOf(text).flatMap(({ sentences }) => sentences);
      assert.ok(name !== undefined);
      const blocks = blocksOf(text).map(({ sentences }, index) => ({
        sentences,
        mentions:
          index === 0
            ? [{ start: 0, end: name.tokens[1]?.end ?? 0, name: text.slice(0, name.tokens[1]?.end), type: 'person' as const }]
            : [],
      }));
      return consistentMentions(blocks)
        .slice(1)
        .flat()
        .map((mention) => `${mention.type}: ${mention.name}`);
    };
    assert.deepEqual(found('Aino Field ran.\n\nAccording to Field, it rained.'), ['person: Field']);
    assert.deepEqual(found('Aino Young ran.\n\nYoung confessed at once.'), ['person: Young']);
    assert.deepEqual(found('Aino Banks ran.\n\nBanks said so.'), ['person: Banks']);
    assert.deepEqual(found('Aino Banks ran.\n\nBanks were closed.'), []);
    assert.deepEqual(found('Aino Banks ran.\n\nThey fled to the Banks at once.'), []);
    assert.deepEqual(found('Aino Young ran.\n\nYoung people confessed.'), []);
    assert.deepEqual(found('Aino Field ran.\n\nThe field was wet.'), []);
    assert.deepEqual(found('Aino Field ran.\n\nField tested machines arrived.'), []);
  });

  it('returns the very arrays that it does not change', () => {
    const blocks = read('Peru is a country.\n\nChile is a country.');
    const refined = consistentMentions(blocks);
    refined.forEach((mentions, index) => assert.equal(mentions, blocks[index]?.mentions));
  });
});
