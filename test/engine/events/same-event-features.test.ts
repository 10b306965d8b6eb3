import assert from 'node:assert/strict';
import { Vocabulary } from '../../../src/engine/bag-of-words/index.js';
import { sameEventFeatures } from '../../../src/engine/events/same-event-features.js';
import { signatureOf, type Signature } from '../../../src/engine/events/signature.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';

const vocabulary = new Vocabulary();
const signature = (text: string): Signature =>
  signatureOf(analyzeSource({ uri: 'a.txt', text, languageId: 'plaintext' }), vocabulary);
const weigh = (name: string, a: string, b: string): number => {
  const of = sameEventFeatures[name];
  assert.ok(of !== undefined, name);
  const [one, other] = [signature(a), signature(b)];
  assert.equal(of(one, other), of(other, one));
  return of(one, other);
};

describe('features of two reports of one event', () => {
  it('is a ship’s name, whatever the recognizer takes it for', () => {
    const sank = (ship: string): string => `A ferry sank\n\nThe ferry ${ship} sank at night.`;
    assert.ok(weigh('names', sank('Aldabra Queen'), sank('Aldabra Queen')) > 0.6);
    assert.equal(weigh('names', sank('Aldabra Queen'), sank('Morven Castle')), 0);
  });

  it('is the day of the year, where no year is said', () => {
    const held = (day: string): string => `Polls open\n\nVoters went to the polls on ${day} in the region.`;
    assert.equal(weigh('same day of the year', held('March 3'), held('4 March')), 1);
    assert.equal(weigh('other day of the year', held('March 3'), held('9 June')), 1);
    assert.equal(weigh('same day of the year', held('December 30'), held('January 2')), 1);
  });

  it('are weekdays, of which the next one may be a follow-up’s', () => {
    const met = (day: string): string => `Talks\n\nThe unions met on ${day}.`;
    assert.equal(weigh('same weekday', met('Monday'), met('Monday')), 1);
    assert.equal(weigh('next weekday', met('Sunday'), met('Monday')), 1);
    assert.equal(weigh('other weekday', met('Monday'), met('Friday')), 1);
    assert.equal(weigh('other weekday', met('Monday'), 'Talks\n\nThe unions met.'), 0);
  });

  it('are the people and the bodies that both name', () => {
    const told = (person: string, body: string): string =>
      `A deal is signed\n\nMr ${person}, a lawyer, signed it for ${body} on Monday. ${person} smiled.`;
    const [one, same, other] = [
      told('Peter Lynch', 'General Motors'),
      told('Peter Lynch', 'General Motors'),
      told('Anna Weber', 'Deutsche Bank'),
    ];
    assert.equal(weigh('people', one, same), 1);
    assert.equal(weigh('organizations', one, same), 1);
    assert.equal(weigh('people', one, other), 0);
    assert.equal(weigh('organizations', one, other), 0);
  });

  it('is that both appeared within a day', () => {
    const on = (day: string): string => `A dam fails\n\nPublished: ${day} May 2019\n\nThe dam above the town failed.`;
    assert.equal(weigh('published within a day', on('3'), on('4')), 1);
    assert.equal(weigh('published within a day', on('3'), on('9')), 0);
    assert.equal(weigh('published within a day', on('3'), 'A dam fails\n\nThe dam failed.'), 0);
  });
});
