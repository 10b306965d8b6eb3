import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/engine/index.js';
import { findLookalikes, resolveEntities, type EntityType, type LocatedMention } from '../../../../src/engine/entities/index.js';

/** Sources of names, each "type: name" or "type: name × times"; the result as "rare ~ like". */
function lookalikes(...sources: (readonly string[])[]): string[] {
  const mentions = sources.flatMap((names, at) =>
    names.flatMap((written, line) => {
      const [, type = '', text = '', times = '1'] = /^(\w+): (.*?)(?: × (\d+))?$/.exec(written) ?? [];
      return Array.from({ length: Number(times) }, (_, place): LocatedMention => {
        const start = line * 1_000 + place * 100;
        return { uri: `s${at}`, type: type as EntityType, name: text, text, start, end: start + text.length };
      });
    }),
  );
  return findLookalikes(resolveEntities(mentions)).map(({ entity, like }) => `${entity.name} ~ ${like.name}`);
}

const company = 'organization: Harbour Board';

describe('findLookalikes', () => {
  it('offers a surname one letter apart, in the same company', () => {
    assert.deepEqual(lookalikes([company, 'person: Pavel Kovarik × 3'], [company, 'person: Pavel Kovalik']), [
      'Pavel Kovalik ~ Pavel Kovarik',
    ]);
    assert.deepEqual(lookalikes([company, 'person: Pavel Kovarik × 3'], [company, 'person: Kovalik']), [
      'Kovalik ~ Pavel Kovarik',
    ]);
    assert.deepEqual(lookalikes(['person: Pavel Kovarik × 3', 'person: Kovalik']), ['Kovalik ~ Pavel Kovarik']);
  });

  it('offers two letters where they sound alike', () => {
    assert.deepEqual(lookalikes(['person: Feldbauer × 4', 'person: Veldbower', 'person: Feldbower']), ['Feldbower ~ Feldbauer']);
  });

  it('offers places and organizations, one word of which is misspelled', () => {
    assert.deepEqual(lookalikes([company, 'place: Rundelhavn × 2', 'place: Rundelhaven']), ['Rundelhaven ~ Rundelhavn']);
    assert.deepEqual(lookalikes(['organization: Union of Lightermen × 2', 'organization: Union of Lightemen']), [
      'Union of Lightemen ~ Union of Lightermen',
    ]);
  });

  it('offers the one that is written most often, once', () => {
    assert.deepEqual(lookalikes(['person: Kovarik × 3', 'person: Kovalik', 'person: Kovanik × 9']), [
      'Kovarik ~ Kovanik',
      'Kovalik ~ Kovanik',
    ]);
  });

  for (const [why, ...sources] of [
    ['given names differ', ['person: Rosa Kovarik × 3', 'person: Pavel Kovalik']],
    ['nothing else is common to their sources', ['person: Kovarik × 3'], ['person: Kovalik']],
    ['both are written often', ['person: Kovarik × 5', 'person: Kovalik × 5']],
    ['they are short', ['person: Kilm × 3', 'person: Kalm', 'person: Biden × 4', 'person: Bider']],
    [
      'the lists know both',
      [company, 'place: Niger × 3', 'place: Nigeria'],
      [company, 'place: Iran', 'place: Iraq', 'place: Austria', 'place: Australia', 'place: Slovakia', 'place: Slovenia'],
    ],
    ['the lists know both surnames', ['person: Johnson × 3', 'person: Johnston']],
    ['they are of two types', ['person: Rundelhaven × 3', 'place: Rundelhavn']],
    ['they differ in a figure', ['organization: 11th Lancers × 3', 'organization: 12th Lancers']],
    ['one is a woman’s name', ['person: Kovarik × 3', 'person: Kovarika'], ['person: Sokolov × 3', 'person: Sokolova']],
    ['one is a plural', ['organization: Harbour Unit × 3', 'organization: Harbour Units']],
    [
      'they begin otherwise',
      ['organization: Upper Chamber × 3', 'organization: Udder Chamber', 'place: East Rundel × 3', 'place: West Rundel'],
    ],
    ['two words differ', ['organization: Lightermen Harbour Union × 3', 'organization: Lightemen Habour Union']],
  ] as const) {
    it(`offers nothing where ${why}`, () => assert.deepEqual(lookalikes(...sources), []));
  }

  describe('with what sources say of people', () => {
    const offered = (...texts: readonly string[]): string[] => {
      const corpus = new Corpus();
      texts.forEach((text, at) => corpus.set({ uri: `s${at}`, text, languageId: 'plaintext' }));
      return corpus.index().lookalikes.map(({ entity, like }) => `${entity.name} ~ ${like.name}`);
    };

    for (const [why, expected, ...texts] of [
      [
        'two surnames that the lists know, with one role at one firm',
        ['Anna Lindquist ~ Anna Lindqvist'],
        'Anna Lindqvist, chief executive of Norrtech, resigned. Lindqvist wept.',
        'Anna Lindquist, chief executive of Norrtech, resigned on Monday.',
      ],
      [
        'a title before the name',
        ['Anna Lindquist ~ Anna Lindqvist'],
        'Norrtech chief executive Anna Lindqvist resigned. Lindqvist wept.',
        'Norrtech chief executive Anna Lindquist resigned.',
      ],
      [
        'the mayor of one town, whom nothing else is named with',
        ['Erik Halversen ~ Erik Halvorsen'],
        'Erik Halvorsen, mayor of Tromvik, spoke. Halvorsen left.',
        'Erik Halversen, mayor of Tromvik, spoke.',
      ],
      ['no mayors of two towns', [], 'Erik Halvorsen, mayor of Tromvik, spoke.', 'Erik Halversen, mayor of Lomvik, spoke.'],
      [
        'nobody whose given name differs',
        [],
        'Anna Lindqvist, chief executive of Norrtech, resigned.',
        'Maria Lindquist, chief executive of Norrtech, resigned.',
      ],
      [
        'no two surnames that the lists know, with roles at two firms',
        [],
        'Anna Lindqvist, chief executive of Norrtech, resigned.',
        'Anna Lindquist, chief executive of Ostbank, resigned.',
      ],
      [
        'nobody who follows another',
        [],
        'Anna Lindqvist, former chief executive of Norrtech, left.',
        'Anna Lindquist, chief executive of Norrtech, came.',
      ],
      [
        'no one spelling',
        [],
        'Renée Kovařík, mayor of Tromvik, spoke.',
        'Renee Kovarik, mayor of Tromvik, spoke.',
        'Renee KOVARIK, mayor of Tromvik.',
      ],
    ] as const)
      it(`offers ${why}`, () => assert.deepEqual(offered(...texts), expected));
  });

  it('offers none that a decision spells alike', () => {
    const mention = (text: string, uri: string, start: number): LocatedMention => ({
      uri,
      type: 'person',
      name: text,
      text,
      start,
      end: start + text.length,
    });
    const named = [mention('Kovarik', 's0', 0), mention('Kovarik', 's0', 20), mention('Kovalik', 's0', 40)];
    const entities = resolveEntities(named);
    assert.equal(findLookalikes(entities).length, 1);
    for (const name of ['Kovarik', 'KOVARIK', 'Kovařík', '“Kovarik.”'])
      assert.deepEqual(findLookalikes(entities.map((entity) => ({ ...entity, name }))), []);
  });

  it('finds them among 5,000 names in the time of an edit', function () {
    this.slow(1_000);
    const syllables = ['ka', 'ro', 'vel', 'tun', 'mi', 'dos', 'fer', 'lag', 'pin', 'zu'];
    const name = (n: number): string =>
      `${syllables[n % 10] ?? ''}${syllables[Math.floor(n / 10) % 10] ?? ''}${syllables[Math.floor(n / 100) % 10] ?? ''}${syllables[Math.floor(n / 1_000) % 10] ?? ''}`;
    const mentions = Array.from(
      { length: 5_000 },
      (_, n): LocatedMention => ({
        uri: `s${n % 100}`,
        type: 'person',
        name: `P${name(n)}`,
        text: `P${name(n)}`,
        start: n * 10,
        end: n * 10 + 5,
      }),
    );
    const entities = resolveEntities(mentions);
    findLookalikes(entities.slice(0, 500));
    const start = performance.now();
    findLookalikes(entities);
    assert.ok(performance.now() - start < 900, `${performance.now() - start} ms`);
  });
});
