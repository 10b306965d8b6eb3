import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsOf, namesOf } from './sentences.js';

describe('findMentions', () => {
  it('finds people, places and organizations', () => {
    assert.deepEqual(namesOf('Angela Merkel met the head of the World Health Organization in Nairobi.'), [
      'person: Angela Merkel',
      'organization: World Health Organization',
      'place: Nairobi',
    ]);
  });

  it('leaves nationalities and offices out of names', () => {
    assert.deepEqual(namesOf('Kenyan President William Ruto spoke to Ethiopian Foreign Minister Gedion Timothewos.'), [
      'person: William Ruto',
      'person: Gedion Timothewos',
    ]);
  });

  it('takes a country before an office for a name of its own', () => {
    assert.deepEqual(namesOf('It was said by U.S. Secretary of Defense Lloyd Austin on Tuesday.'), [
      'place: U.S.',
      'person: Lloyd Austin',
    ]);
  });

  it('ends a name before its possessive', () => {
    assert.deepEqual(namesOf("They read Norway’s answer and Jens Stoltenberg's letter."), [
      'place: Norway',
      'person: Jens Stoltenberg',
    ]);
  });

  it('makes two names of a hyphened pair', () => {
    assert.deepEqual(namesOf('The India-Pakistan border was closed again.'), ['place: India', 'place: Pakistan']);
  });

  it('keeps "and" between two names out of both', () => {
    assert.deepEqual(namesOf('Delegates from Chile and Peru came.'), ['place: Chile', 'place: Peru']);
  });

  it('keeps "of" inside a name, and splits an office from its country', () => {
    assert.deepEqual(namesOf('The Ministry of Defence denied it.'), ['organization: Ministry of Defence']);
    assert.deepEqual(namesOf('Sauli Niinistö, the President of Finland, agreed.'), ['person: Sauli Niinistö', 'place: Finland']);
  });

  it('finds nothing in weekdays, months and languages', () => {
    assert.deepEqual(namesOf('On Friday, in January, she spoke French to the Germans.'), []);
  });

  it('reads names through Markdown, and marks the source', () => {
    const text = 'She told **Reuters** about [Nelson Mandela](https://example.org/) then.';
    const mentions = mentionsOf(text, 'markdown');
    assert.deepEqual(
      mentions.map((mention) => text.slice(mention.start, mention.end)),
      ['Reuters', 'Nelson Mandela'],
    );
  });

  it('finds events by their words', () => {
    assert.deepEqual(namesOf('Operation Desert Storm began after the Battle of Khafji.'), [
      'event: Operation Desert Storm',
      'event: Battle of Khafji',
    ]);
  });

  it('takes what bearings and residents are of for a place', () => {
    assert.deepEqual(namesOf('It struck three miles southwest of Cobbold.'), ['place: Cobbold']);
    assert.deepEqual(namesOf('Residents of Dernau had been warned.'), ['place: Dernau']);
    assert.deepEqual(namesOf("It stands west of Newton's house."), ['person: Newton']);
    assert.deepEqual(namesOf('Houses in the villages Karvi and Zinabad were damaged.'), ['place: Karvi', 'place: Zinabad']);
  });

  it('knows the seat of a government as an organization', () => {
    assert.deepEqual(namesOf('The White House and the Pentagon said nothing.'), [
      'organization: White House',
      'organization: Pentagon',
    ]);
  });

  it('gives spans that lie in the text, in order, apart from each other', () => {
    const word = fc.constantFrom(
      'Angela',
      'Merkel',
      'of',
      'the',
      'Ministry',
      'Paris',
      'U.S.',
      '-',
      '’s',
      ',',
      '.',
      'President',
      '@',
      'said',
      '“',
      'Battle',
      'and',
      'ÉCOLE',
      'Al',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end, name } of mentionsOf(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.equal(text.slice(start, end).replace(/\s+/g, ' '), name.replace(/\s+/g, ' '));
          last = end;
        }
      }),
    );
  });

  it('comes to an end on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void mentionsOf(text)));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void mentionsOf(text, 'markdown')));
  });

  it('finds the same in a block whatever it read before', () => {
    const text = 'Bundestag members visited Tbilisi with Annalena Baerbock.';
    const before = namesOf(text);
    mentionsOf('Tbilisi Tbilisi. TBILISI and Annalena.');
    assert.deepEqual(namesOf(text), before);
  });
});
