import assert from 'node:assert/strict';
import { Corpus, partGroup, type Decision, type Group } from '../../../../src/engine/index.js';

const report = (dead: string): string =>
  `The dam above Mill Creek in Oregon failed on Tuesday evening. ${dead} people were killed when the dam failed.\n`;
const reports = { 'courier.txt': report('19'), 'herald.txt': report('14'), 'post.txt': report('21') };

function corpusOf(decisions: readonly Decision[] = []): Corpus {
  const corpus = new Corpus();
  for (const [uri, text] of Object.entries(reports)) corpus.set({ uri, text, languageId: 'plaintext' });
  corpus.decide(decisions);
  return corpus;
}

/** The sources of each group, of what is sure and of what is asked. */
function sourcesOf(groups: readonly Group[]): string[][] {
  return groups.map(({ claims }) => claims.map(({ uri }) => uri).sort());
}

/** What is decided when the claims of some sources are about another thing than the rest. */
function parted(corpus: Corpus, ...apart: readonly string[]): Decision[] {
  const [group] = corpus.index().groups;
  assert.ok(group);
  return partGroup(group, new Set(group.claims.filter(({ uri }) => apart.includes(uri))), (uri) => corpus.get(uri));
}

describe('a sure group that is parted', () => {
  it('is one group before', () => {
    const { groups, possibleGroups } = corpusOf().index();
    assert.deepEqual(sourcesOf(groups), [['courier.txt', 'herald.txt', 'post.txt']]);
    assert.deepEqual(possibleGroups, []);
  });

  it('keeps the rest together, and asks nothing about the one that is apart', () => {
    const corpus = corpusOf(parted(corpusOf(), 'herald.txt'));
    assert.deepEqual(sourcesOf(corpus.index().groups), [['courier.txt', 'post.txt']]);
    assert.deepEqual(corpus.index().possibleGroups, []);
  });

  it('names both sides by their claims', () => {
    const [decision, ...more] = parted(corpusOf(), 'herald.txt');
    assert.deepEqual(more, []);
    assert.ok(decision?.decision === 'different-things');
    assert.deepEqual(
      [decision.claims, decision.others].map((side) => side.map(({ source, exact }) => `${source}: ${exact}`).sort()),
      [['herald.txt: 14 people'], ['courier.txt: 19 people', 'post.txt: 21 people']],
    );
    assert.equal(decision.kinds, undefined, 'nothing is learnt where the two sides are of one kind');
  });

  it('is one group again when that is taken back', () => {
    const corpus = corpusOf(parted(corpusOf(), 'herald.txt'));
    corpus.decide([]);
    assert.deepEqual(sourcesOf(corpus.index().groups), [['courier.txt', 'herald.txt', 'post.txt']]);
  });

  it('is not parted by nothing, nor by all of it', () => {
    assert.deepEqual(parted(corpusOf()), []);
    assert.deepEqual(parted(corpusOf(), ...Object.keys(reports)), []);
  });
});
