import assert from 'node:assert/strict';
import nlp from 'compromise';
import eventTitles from '#lexicon/event-titles';
import magnitudeSubjects from '#lexicon/magnitude-subjects';
import nounsForAnyPeople from '#lexicon/nouns-for-any-people';
import oppositeActs from '#lexicon/opposite-acts';
import peopleStates from '#lexicon/people-states';
import { vectorOf } from '../../../src/engine/embeddings/index.js';
import { conceptsOf, type Concept } from '../../../src/engine/language/index.js';

describe('concepts that code names', () => {
  it('are names of the table or come from written words: the stem of a word does not compile', () => {
    const predicates: ReadonlySet<Concept> = new Set<Concept>(['dead', ...conceptsOf('bonus')]);
    assert.ok(predicates.has('dead'));
    // @ts-expect-error a stem written by hand
    assert.ok(predicates.has('bonu'));
    // @ts-expect-error a slip in a name
    assert.ok(!predicates.has('injurd'));
  });

  it('are spelled as English is', () => {
    const words = [
      ...Object.values(peopleStates).flat(),
      ...nounsForAnyPeople,
      ...oppositeActs.flat(2),
      ...Object.keys(eventTitles),
      ...magnitudeSubjects,
    ];
    assert.ok(words.length > 60);
    assert.deepEqual(
      words
        .flatMap((word) => word.split(' '))
        .filter((word) => vectorOf([word, nlp(word).verbs().toInfinitive().text()]) === null),
      [],
    );
  });
});
