import assert from 'node:assert/strict';
import { Corpus, type CorpusIndex, type Group, type SourceInput } from '../../src/engine/index.js';
import { within } from './within.js';

const paragraph =
  'The flood in Larstad on Monday killed 23 people and injured 140, officials said. About 3,400 homes were destroyed. The mayor, Anna Holm, said 90 percent of the town was without power.';

const input = (text: string, place: number): SourceInput => ({
  uri: `test:/${String(place).padStart(5, '0')}.txt`,
  text,
  languageId: 'plaintext',
});

const relationsOf = ({ groups, possibleGroups }: CorpusIndex): number =>
  [...groups, ...possibleGroups].reduce((sum, { relations }) => sum + relations.length, 0);

const largest = ({ groups }: CorpusIndex): Group | undefined => groups.toSorted((a, b) => b.claims.length - a.claims.length)[0];

describe('many sources that say the same', function () {
  this.timeout(240_000);

  it('are compared in time, and each is in the group (one number)', () => {
    const index = within(12_000, '1,000 files', () =>
      indexOf(Array.from({ length: 1_000 }, () => 'The fire killed 12 people in Rome on Monday.')),
    );
    assert.equal(largest(index)?.claims.length, 1_000);
    assert.ok(relationsOf(index) < 20_000);
    assert.ok((largest(index)?.uncompared ?? 0) > 400_000);
  });

  it('are compared in time, and those that are too many are counted (other numbers)', () => {
    const index = within(12_000, '1,000 files', () =>
      indexOf(Array.from({ length: 1_000 }, (_, place) => `The fire killed ${place + 10} people in Rome on Monday.`)),
    );
    const group = largest(index);
    assert.deepEqual([group?.verdict, (group?.claims.length ?? 0) + (group?.omitted ?? 0)], ['conflict', 1_000]);
    assert.ok(relationsOf(index) < 20_000);
  });

  it('are compared in time (copies of one article), and a copy that differs is told of everywhere', () => {
    const texts = Array.from({ length: 120 }, (_, place) => `Flood in Larstad\n\n${paragraph}\n\nCopy ${place}.\n`);
    texts[77] = (texts[77] ?? '').replace('killed 23', 'killed 31');
    const index = within(20_000, '120 copies', () => indexOf(texts));
    const told = [...index.findings.values()].flat().filter(({ code }) => code === 'claim-conflict');
    assert.equal(new Set(told.map(({ uri }) => uri)).size, 120);
  });

  it('are the same after edits as read anew', () => {
    const texts = Array.from({ length: 40 }, (_, place) => `Flood in Larstad\n\n${paragraph}\n\nCopy ${place}.\n`);
    const corpus = new Corpus();
    corpus.setAll(texts.map(input));
    assert.ok(corpus.index().groups.length > 0);
    for (const place of [3, 30, 0]) {
      texts[place] = (texts[place] ?? '').replace('23 people', `${place + 40} people`);
      corpus.set(input(texts[place], place));
      assert.ok(corpus.index().groups.length > 0);
    }
    assert.deepEqual(shown(corpus.index()), shown(indexOf(texts)));
  });
});

function indexOf(texts: readonly string[]): CorpusIndex {
  const corpus = new Corpus();
  corpus.setAll(texts.map(input));
  const index = corpus.index();
  assert.ok(index.findings instanceof Map);
  return index;
}

function shown({ groups, possibleGroups }: CorpusIndex): unknown {
  return [...groups, ...possibleGroups].map(({ id, verdict, confidence, claims, relations }) => ({
    id,
    verdict,
    confidence: confidence.toFixed(9),
    claims: claims.map((claim) => claim.id),
    relations: relations.map(({ a, b, verdict: judged }) => [a, b].sort().join(' ') + judged).sort(),
  }));
}
