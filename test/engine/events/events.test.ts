import assert from 'node:assert/strict';
import { Corpus } from '../../../src/engine/index.js';
import { eventsOf, sourcesOf } from './reports.js';

const astrid = {
  'astrid-1':
    'Ferry sinks off Norway\n\nBERGEN (Reuters) - The ferry Astrid sank near Bergen on Tuesday, killing 14 passengers, Norwegian police said.\n\nThe coast guard rescued 120 passengers in nearly six hours.',
  'astrid-2':
    'At least 14 dead as ferry sinks near Bergen\n\nFourteen passengers died when the ferry Astrid sank near Bergen on Tuesday, the Norwegian coast guard said.\n\nSome 120 people were rescued.',
};

describe('events', () => {
  it('are none of no sources, and one of one', () => {
    assert.deepEqual(eventsOf({}), []);
    assert.equal(eventsOf({ a: '' }).length, 1);
  });

  it('join reports of one', () => {
    assert.deepEqual(sourcesOf(astrid), ['astrid-1 astrid-2']);
  });

  it('keep reports of different topics apart', () => {
    const strike =
      'Miners in Chile walk out\n\nAbout 3,000 copper miners walked out in Antofagasta, Chile, on Tuesday over pay, the union said.';
    assert.deepEqual(sourcesOf({ ...astrid, strike }), ['astrid-1 astrid-2', 'strike']);
  });

  it('keep two accidents of the same kind apart, by place and weekday', () => {
    const other =
      'Ferry sinks off Manila\n\nMANILA - The ferry Maria Rosa sank near Manila on Saturday, killing 60 passengers, Philippine police said.\n\nThe coast guard rescued 30 passengers.';
    assert.deepEqual(sourcesOf({ ...astrid, other }), ['astrid-1 astrid-2', 'other']);
  });

  it('keep two elections apart that are told in the same words years apart', () => {
    const report = (day: string, turnout: string): string =>
      `Kenya votes\n\n${day}\n\nNAIROBI - Kenyans voted in an election. Turnout was ${turnout} percent, the election commission in Nairobi said.\n\nThe polls closed at 8 p.m.`;
    assert.deepEqual(
      sourcesOf({ a: report('August 9, 2022', '65'), b: report('August 9, 2022', '64.8'), c: report('August 8, 2017', '79') }),
      ['a b', 'c'],
    );
  });

  it('keep two rounds of talks in one city apart, by weekday and building', () => {
    const round = (weekday: string, hotel: string, hours: string, about: string): string =>
      `Unions and brewery meet\n\nMADRID - The unions and the brewery Northgate met in Madrid on ${weekday} at the ${hotel} Hotel.\n\nThe talks at the ${hotel} Hotel lasted ${hours} hours and ended with ${about}.`;
    assert.deepEqual(
      sourcesOf({
        a: round('Monday', 'Alfonso', 'four', 'an offer of higher wages'),
        b: round('Monday', 'Alfonso', 'nearly four', 'an offer of higher wages'),
        c: round('Friday', 'Castilla', 'nine', 'a threat to walk out'),
      }),
      ['a b', 'c'],
    );
  });

  it('come with those first that most sources report', () => {
    const strike = 'Miners in Chile walk out\n\nAbout 3,000 copper miners walked out in Chile.';
    assert.deepEqual(sourcesOf({ 'a-strike': strike, ...astrid }), ['astrid-1 astrid-2', 'a-strike']);
  });

  it('are the same in whatever order the sources come', () => {
    const texts = { ...astrid, other: 'Kenyans voted in Nairobi on Sunday.' };
    assert.deepEqual(eventsOf(Object.fromEntries(Object.entries(texts).toReversed())), eventsOf(texts));
  });

  describe('are named', () => {
    it('after what happened and where', () => {
      assert.equal(
        eventsOf({ a: 'The election in Kenya\n\nKenyans voted in an election in Kenya on Sunday.' })[0]?.title,
        'Election in Kenya',
      );
      assert.equal(
        eventsOf({ a: 'The river is over its banks\n\nThe flood in Norway is the worst flood in years.' })[0]?.title,
        'Flood in Norway',
      );
    });

    it('after what happened where nothing says where', () => {
      assert.equal(eventsOf({ a: 'The merger is off\n\nThe merger was called off by both breweries.' })[0]?.title, 'Merger');
    });

    it('in some words even where nothing says what', () => {
      assert.notEqual(eventsOf({ a: '' })[0]?.title, '');
    });
  });

  describe('are dated', () => {
    const dated = (text: string): readonly [string | null, number | null] => {
      const [event] = eventsOf({ a: text });
      return [event?.date ?? null, event?.weekday ?? null];
    };

    it('by a full date in the opening', () => {
      assert.deepEqual(dated('Ferry sinks\n\nThe ferry sank near Bergen on 14 May 2024 with 40 passengers.'), [
        '2024-05-14',
        null,
      ]);
    });

    it('by the weekday, counted back from the day of the source', () => {
      assert.deepEqual(dated('Ferry sinks\n\nMay 16, 2024\n\nThe ferry sank near Bergen on Tuesday with 40 passengers.'), [
        '2024-05-14',
        2,
      ]);
    });

    it('by the weekday alone where the source does not date itself', () => {
      assert.deepEqual(dated('Ferry sinks\n\nThe ferry sank near Bergen on Tuesday with 40 passengers.'), [null, 2]);
    });

    it('not at all where nothing is said', () => {
      assert.deepEqual(dated('Ferry sinks\n\nThe ferry sank near Bergen with 40 passengers.'), [null, null]);
    });
  });

  it('change with their sources', () => {
    const corpus = new Corpus();
    for (const [uri, text] of Object.entries(astrid)) corpus.set({ uri, text, languageId: 'plaintext' });
    assert.equal(corpus.index().events.length, 1);
    corpus.set({ uri: 'astrid-2', text: 'Kenyans voted in an election in Nairobi on Sunday.', languageId: 'plaintext' });
    assert.equal(corpus.index().events.length, 2);
    corpus.set({ uri: 'astrid-2', text: astrid['astrid-2'], languageId: 'plaintext' });
    assert.deepEqual(
      corpus.index().events.map(({ sources }) => sources),
      [['astrid-1', 'astrid-2']],
    );
  });

  it('hold more sources than there was room for at first', () => {
    const corpus = new Corpus();
    for (let index = 0; index < 70; index++)
      corpus.set({ uri: `${index}.txt`, text: astrid['astrid-1'], languageId: 'plaintext' });
    assert.deepEqual(
      corpus.index().events.map(({ sources }) => sources.length),
      [70],
    );
  });
});
