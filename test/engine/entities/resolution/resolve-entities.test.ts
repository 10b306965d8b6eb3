import assert from 'node:assert/strict';
import { resolveEntities, type EntityType, type LocatedMention } from '../../../../src/engine/entities/index.js';

/** Mentions of one source, each "type: text", at made-up offsets. */
function source(uri: string, ...names: string[]): LocatedMention[] {
  return names.map((name, index) => {
    const [type = '', text = ''] = name.split(': ');
    return { uri, type: type as EntityType, name: text, text, start: index * 100, end: index * 100 + text.length };
  });
}

function resolved(...mentions: LocatedMention[]): string[] {
  return resolveEntities(mentions).map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

describe('resolveEntities', () => {
  it('takes the surname after a full name for the same person', () => {
    assert.deepEqual(resolved(...source('a', 'person: Angela Merkel', 'person: Merkel')), ['Angela Merkel = Merkel']);
  });

  it('takes a bare surname in another source for the one person of that name', () => {
    assert.deepEqual(resolved(...source('a', 'person: Merkel'), ...source('b', 'person: Angela Merkel')), [
      'Angela Merkel = Merkel',
    ]);
  });

  it('takes a surname that was taken for something else for the one person of that name, unless the lists know it as that', () => {
    assert.deepEqual(resolved(...source('a', 'organization: Lindqvist'), ...source('b', 'person: Aino Lindqvist')), [
      'Aino Lindqvist = Lindqvist',
    ]);
    assert.deepEqual(resolved(...source('a', 'place: Boston'), ...source('b', 'person: Aino Boston')), ['Boston', 'Aino Boston']);
    assert.deepEqual(
      resolved(...source('a', 'organization: Lindqvist'), ...source('b', 'person: Aino Lindqvist', 'person: Juho Lindqvist')),
      ['Lindqvist', 'Aino Lindqvist', 'Juho Lindqvist'],
    );
  });

  it('leaves a surname alone that two people of the source share', () => {
    assert.deepEqual(resolved(...source('a', 'person: Bill Clinton', 'person: Hillary Clinton', 'person: Clinton')), [
      'Bill Clinton',
      'Hillary Clinton',
      'Clinton',
    ]);
  });

  it('prefers the person of the same source over the namesake in another', () => {
    assert.deepEqual(
      resolved(
        ...source('a', 'person: Park Geun-hye', 'person: John Kerry', 'person: Kerry'),
        ...source('b', 'person: Bob Kerry'),
      ),
      ['Park Geun-hye', 'John Kerry = Kerry', 'Bob Kerry'],
    );
  });

  it('strips titles from the name, not from the spellings', () => {
    assert.deepEqual(resolved(...source('a', 'person: Mr. Kim', 'person: Kim Jong Un')), ['Kim Jong Un = Mr. Kim']);
  });

  it('knows an acronym that its source spells out', () => {
    assert.deepEqual(
      resolved(
        ...source('a', 'organization: International Maritime Bureau', 'organization: IMB'),
        ...source('b', 'organization: IMB'),
      ),
      ['International Maritime Bureau = IMB', 'IMB'],
    );
  });

  it('keeps the president and his father apart', () => {
    assert.deepEqual(resolved(...source('a', 'person: George W. Bush', 'person: George H. W. Bush', 'person: George Bush')), [
      'George W. Bush',
      'George H. W. Bush',
      'George Bush',
    ]);
  });

  it('gives a name of no type the type it has elsewhere', () => {
    const [entity, ...others] = resolveEntities(source('a', 'other: Ouagadougou', 'place: Ouagadougou'));
    assert.equal(others.length, 0);
    assert.equal(entity?.type, 'place');
  });

  it('keeps types apart: a state and a person may share a name', () => {
    assert.deepEqual(resolved(...source('a', 'place: Jordan', 'person: Michael Jordan', 'person: Jordan')), [
      'Jordan',
      'Michael Jordan = Jordan',
    ]);
  });

  it('resolves 40,000 mentions of 1,000 sources in the time of an edit', function () {
    this.slow(1_000);
    const letters = 'abcdefghijklmnopqrst';
    const mentions = Array.from({ length: 1_000 }, (_, s) =>
      source(
        `s${s}`,
        ...Array.from(
          { length: 40 },
          (_name, m) =>
            `person: ${letters.charAt(m % 20).toUpperCase()}ina ${letters.charAt((s * 7 + m) % 20).toUpperCase()}o${letters.charAt(s % 20)}er`,
        ),
      ),
    ).flat();
    resolveEntities(mentions.slice(0, 400));
    const start = performance.now();
    resolveEntities(mentions);
    assert.ok(performance.now() - start < 900, 'three times what a quiet machine needs');
  });
});
