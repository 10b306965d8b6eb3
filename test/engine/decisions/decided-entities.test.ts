import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DecidedEntities, type Decision } from '../../../src/engine/decisions/index.js';
import { name, shown, someDecisions, someNames, source } from './names.js';

function decided(sources: ReturnType<typeof source>[], ...decisions: Decision[]): string[] {
  const texts = new Map(sources.map(({ text, mentions }) => [mentions[0]?.uri, text]));
  return shown(
    new DecidedEntities(
      sources.flatMap(({ mentions }) => mentions),
      decisions,
      (uri) => texts.get(uri),
    ),
  );
}

const sources = [
  source('a', 'person: Ann Lee', 'person: Lee', 'place: Jordan'),
  source('b', 'person: Ann Leigh', 'person: Leigh', 'person: Jordan'),
];
const ann = 'person Ann Lee: Ann Lee@a, Lee@a';
const leigh = 'person Ann Leigh: Ann Leigh@b, Leigh@b';
const jordans = ['place Jordan: Jordan@a', 'person Jordan: Jordan@b'];

describe('DecidedEntities', () => {
  it('are those that were read where nothing was decided', () => {
    assert.deepEqual(decided(sources), [ann, jordans[0], leigh, jordans[1]]);
  });

  it('puts two names with all their spellings together', () => {
    assert.deepEqual(decided(sources, { decision: 'merge', name: name('person: Leigh'), into: name('person: Ann Lee') }), [
      'person Ann Lee: Ann Lee@a, Lee@a, Ann Leigh@b, Leigh@b',
      ...jordans,
    ]);
  });

  it('takes a spelling out', () => {
    assert.deepEqual(decided(sources, { decision: 'split', name: name('person: Lee'), from: name('person: Ann Lee') }), [
      'person Ann Lee: Ann Lee@a',
      'person Lee: Lee@a',
      jordans[0],
      leigh,
      jordans[1],
    ]);
  });

  it('takes a spelling out only in the source that is named', () => {
    const twice = [source('a', 'person: Ann Lee', 'person: Lee'), source('b', 'person: Lee')];
    assert.deepEqual(
      decided(twice, { decision: 'split', name: name('person: Lee', { source: 'b' }), from: name('person: Ann Lee') }),
      ['person Ann Lee: Ann Lee@a, Lee@a', 'person Lee: Lee@b'],
    );
  });

  describe('of a single mention', () => {
    const twice = [source('a', 'person: Ann Lee', 'person: Lee', 'person: Lee')];
    const split = (prefix: string, suffix: string): Decision => ({
      decision: 'split',
      name: name('person: Lee', { source: 'a', prefix, suffix }),
      from: name('person: Ann Lee'),
    });

    it('takes out the one that stands there', () => {
      assert.deepEqual(decided(twice, split('2 saw ', ' there')), ['person Ann Lee: Ann Lee@a, Lee@a', 'person Lee: Lee@a']);
    });

    it('finds it by one side where the other was edited', () => {
      assert.deepEqual(decided(twice, split('2 saw ', ' here')), ['person Ann Lee: Ann Lee@a, Lee@a', 'person Lee: Lee@a']);
    });

    it('leaves them alone where it could be either, or neither', () => {
      assert.deepEqual(decided(twice, split('3 saw ', ' there')), ['person Ann Lee: Ann Lee@a, Lee@a, Lee@a']);
      assert.deepEqual(decided(twice, split('3 saw ', ' here')), ['person Ann Lee: Ann Lee@a, Lee@a, Lee@a']);
    });
  });

  it('renames and retypes an entity with all that was put to it', () => {
    const decisions: Decision[] = [
      { decision: 'merge', name: name('person: Leigh'), into: name('person: Ann Lee') },
      { decision: 'rename', name: name('person: Ann Leigh'), to: 'Ann L.' },
      { decision: 'retype', name: name('person: Lee'), to: 'organization' },
    ];
    assert.deepEqual(decided(sources, ...decisions), ['organization Ann L.: Ann Lee@a, Lee@a, Ann Leigh@b, Leigh@b', ...jordans]);
  });

  it('joins what is retyped to what has this name and type already', () => {
    assert.deepEqual(decided(sources, { decision: 'retype', name: name('person: Jordan'), to: 'place' }), [
      ann,
      'place Jordan: Jordan@a, Jordan@b',
      leigh,
    ]);
  });

  it('knows no mention of what is not a name', () => {
    assert.deepEqual(decided(sources, { decision: 'not-a-name', spelling: 'Jordan' }), [ann, leigh]);
  });

  it('prefers the type that is asked for, and takes another where there is none', () => {
    const rename = (type: string): Decision => ({ decision: 'rename', name: name(`${type}: Jordan`), to: 'J.' });
    assert.deepEqual(decided(sources, rename('person'))[3], 'person J.: Jordan@b');
    assert.deepEqual(decided(sources, rename('place'))[1], 'place J.: Jordan@a');
    assert.deepEqual(decided([sources[0] ?? source('a')], rename('person'))[1], 'place J.: Jordan@a');
  });

  it('is not troubled by names that are in no source', () => {
    const decisions: Decision[] = [
      { decision: 'merge', name: name('person: Nobody'), into: name('person: Ann Lee') },
      { decision: 'split', name: name('person: Nobody'), from: name('person: Ann Lee') },
      { decision: 'rename', name: name('person: Nobody'), to: 'Odysseus' },
      { decision: 'retype', name: name('person: Nobody'), to: 'event' },
    ];
    assert.deepEqual(decided(sources, ...decisions), decided(sources));
  });

  it('says the same whatever the order of the decisions, and every time', () => {
    const shuffled = someDecisions.chain((decisions) =>
      fc.tuple(fc.constant(decisions), fc.shuffledSubarray(decisions, { minLength: decisions.length })),
    );
    fc.assert(
      fc.property(someNames, shuffled, ({ mentions, textOf }, [decisions, others]) => {
        const show = (list: readonly Decision[]): string[] => shown(new DecidedEntities(mentions, list, textOf));
        assert.deepEqual(show(others), show(decisions));
        assert.deepEqual(show(decisions), show(decisions));
      }),
    );
  });

  it('keeps each mention in one entity, but for what is not a name', () => {
    fc.assert(
      fc.property(someNames, someDecisions, ({ mentions, textOf }, decisions) => {
        const refused = new Set(decisions.flatMap((each) => (each.decision === 'not-a-name' ? [each.spelling] : [])));
        const found = new DecidedEntities(mentions, decisions, textOf).entities.flatMap((entity) => entity.mentions);
        assert.equal(new Set(found).size, found.length);
        assert.deepEqual(new Set(found), new Set(mentions.filter(({ name }) => !refused.has(name))));
      }),
    );
  });
});
