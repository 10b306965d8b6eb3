import assert from 'node:assert/strict';
import { Corpus, refuseGroup, type ClaimDecision, type Decision, type Group } from '../../../../src/engine/index.js';

/** Reports of one day, of which it is asked whether aid for two cities is the same aid. */
const reports = {
  'herald.txt': 'The dam above Mill Creek failed on Monday. The governor promised $50 million in aid to Salem.',
  'courier.txt': 'The dam at Mill Creek failed on Monday. The state will give $15m in aid to Portland.',
};

function corpusOf(decisions: readonly Decision[] = [], more: Readonly<Record<string, string>> = {}): Corpus {
  const corpus = new Corpus();
  for (const [uri, text] of Object.entries({ ...reports, ...more })) corpus.set({ uri, text, languageId: 'plaintext' });
  corpus.decide(decisions);
  return corpus;
}

function questions(corpus: Corpus): readonly Group[] {
  return corpus.index().possibleGroups.filter(({ verdict }) => verdict !== 'same');
}

/** What is decided when the one question is refused. */
function refused(corpus: Corpus): ClaimDecision & { decision: 'different-things' } {
  const [group] = questions(corpus);
  assert.ok(group, 'a question is asked');
  const [decision] = refuseGroup(group, [0], (uri) => corpus.get(uri));
  assert.ok(decision?.decision === 'different-things');
  return { ...decision, by: 'Ann', at: '2026-01-01T00:00:00.000Z' };
}

const kinds = [
  { about: 'amount of aid', names: ['portland'] },
  { about: 'amount of aid', names: ['salem'] },
] as const;

describe('what is learnt from a refusal', () => {
  it('are the kinds of the claims: what they are about, and the names that tell them apart', () => {
    assert.deepEqual(
      refused(corpusOf()).kinds?.toSorted((a, b) => (a.names.join() < b.names.join() ? -1 : 1)),
      kinds,
    );
  });

  it('is nothing where neither tells them apart', () => {
    const corpus = new Corpus();
    const aid = [
      'The governor promised $50 million in aid after the dam above Mill Creek in Oregon failed.',
      'After the dam at Mill Creek in Oregon failed, the state will give aid of $15m to its people.',
    ];
    aid.forEach((text, index) => corpus.set({ uri: `${index}.txt`, text, languageId: 'plaintext' }));
    assert.equal(refused(corpus).kinds, undefined);
  });

  it('stays refused when the sentence is put in other words', () => {
    const decision = refused(corpusOf());
    const reworded = {
      'courier.txt':
        'The dam at Mill Creek failed on Monday. Officials have now said that the state will give $15m in aid to Portland.',
    };
    assert.equal(questions(corpusOf([], reworded)).length, 1, 'it would be asked');
    assert.deepEqual(questions(corpusOf([decision], reworded)), []);
  });

  it('hides like questions of other sources, and says by whose rule', () => {
    const decision = { ...refused(corpusOf()), claims: [], others: [] };
    const corpus = corpusOf([decision]);
    assert.deepEqual(questions(corpus), []);
    assert.deepEqual(
      corpus.index().hiddenGroups.map(({ rule }) => rule.by),
      ['Ann'],
    );
  });

  it('asks again when that is taken back, and hides again when it is refused later', () => {
    const decision = { ...refused(corpusOf()), claims: [], others: [] };
    const back: Decision = { decision: 'ask-again', kinds: decision.kinds ?? kinds, at: '2026-01-02T00:00:00.000Z' };
    assert.equal(questions(corpusOf([back, decision])).length, 1);
    assert.deepEqual(questions(corpusOf([decision, back, { ...decision, at: '2026-01-03T00:00:00.000Z' }])), []);
  });

  it('hides nothing of other kinds, nor what is sure', () => {
    const other = {
      ...refused(corpusOf()),
      claims: [],
      others: [],
      kinds: [kinds[0], { about: 'amount of aid', names: ['lima'] }] as const,
    };
    assert.equal(questions(corpusOf([other])).length, 1);
    const decision = { ...refused(corpusOf()), claims: [], others: [] };
    const sure = { 'third.txt': 'The dam above Mill Creek failed on Monday. The governor promised $60 million in aid to Salem.' };
    const titles = (corpus: Corpus): string[] => corpus.index().groups.map(({ title }) => title);
    assert.deepEqual(titles(corpusOf([decision], sure)), titles(corpusOf([], sure)));
    assert.ok(titles(corpusOf([], sure)).length > 0);
  });
});
