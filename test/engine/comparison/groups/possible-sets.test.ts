import assert from 'node:assert/strict';
import {
  acceptGroup,
  Corpus,
  refuseGroup,
  type ClaimDecision,
  type CorpusIndex,
  type Group,
} from '../../../../src/engine/index.js';
import { everyGroup } from '../../every-group.js';

const head = (rest: string): string =>
  `Dam fails above Mill Creek\n\nSALEM, Oregon - The dam above Mill Creek failed on Tuesday evening, officials in Oregon said.\n\n${rest}`;

function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [uri, text] of Object.entries(texts)) corpus.set({ uri, text: head(text), languageId: 'plaintext' });
  return corpus;
}

const aid = {
  a: 'The governor promised $50 million in aid for the families who lost their homes.',
  b: 'The state will give $15m in aid to the towns, the governor said.',
};

function values({ claims }: Group): string[] {
  return claims.map(({ uri, text }) => `${uri}: ${text}`);
}

function told(index: CorpusIndex): { sure: string[][]; possible: string[][] } {
  return { sure: index.groups.map(values), possible: index.possibleGroups.map(values) };
}

describe('possible groups', () => {
  it('stand beside the groups, and make no findings', () => {
    const index = corpusOf(aid).index();
    const [possible] = index.possibleGroups;
    assert.ok(possible);
    assert.deepEqual(values(possible), ['a: $50 million', 'b: $15m']);
    assert.equal(possible.verdict, 'conflict');
    assert.deepEqual(
      possible.sets.map(({ claims, isSure }) => [isSure, ...claims.map(({ text }) => text)]),
      [
        [false, '$50 million'],
        [false, '$15m'],
      ],
    );
    assert.ok(![...index.findings.values()].flat().some(({ data }) => data?.group === possible.id));
  });

  it('say nothing again that a group says', () => {
    for (const texts of [
      aid,
      { ...aid, c: 'About 310 homes were destroyed. The state promised $50 million in aid.' },
      { ...aid, c: 'About 310 homes were destroyed.', d: 'Some 280 homes were destroyed. Aid of $20 million was promised.' },
    ]) {
      const index = corpusOf(texts).index();
      const sure = new Set(index.groups.flatMap(({ relations }) => relations.map(({ a, b }) => [a, b].sort().join(' '))));
      for (const { relations, sets, claims } of index.possibleGroups) {
        assert.ok(sets.length > 1);
        assert.equal(sets.flatMap((set) => set.claims).length, claims.length);
        for (const { a, b } of relations) assert.ok(!sure.has([a, b].sort().join(' ')));
      }
    }
  });

  it('have few values each', () => {
    const amounts = [50, 15, 20, 30, 45, 60, 75, 90];
    const texts = Object.fromEntries(
      amounts.map((amount, index) => [
        String.fromCharCode(97 + index),
        `The governor said aid of $${amount} million would come.`,
      ]),
    );
    for (const group of corpusOf(texts).index().possibleGroups)
      assert.ok(new Set(group.claims.map(({ text }) => text)).size <= 3, values(group).join(' | '));
  });
});

function decisionsOn(corpus: Corpus, group: Group, decision: ClaimDecision['decision']): ClaimDecision[] {
  const sourceOf = (uri: string): ReturnType<Corpus['get']> => corpus.get(uri);
  return decision === 'same-thing' ? [acceptGroup(group, sourceOf)] : refuseGroup(group, [0], sourceOf);
}

describe('what an analyst said of claims', () => {
  const decide = (corpus: Corpus, decision: 'same-thing' | 'different-things'): void => {
    const [possible] = corpus.index().possibleGroups;
    assert.ok(possible);
    corpus.decide(decisionsOn(corpus, possible, decision));
  };

  it('makes a possible group a sure one', () => {
    const corpus = corpusOf(aid);
    decide(corpus, 'same-thing');
    const { sure, possible } = told(corpus.index());
    assert.ok(sure.some((group) => group.join() === 'a: $50 million,b: $15m'));
    assert.deepEqual(possible, []);
    assert.ok(corpus.index().findings.has('a'));
  });

  it('takes one away', () => {
    const corpus = corpusOf(aid);
    decide(corpus, 'different-things');
    assert.ok(everyGroup(corpus.index()).every((group) => !values(group).includes('b: $15m')));
  });

  it('is taken back', () => {
    const corpus = corpusOf(aid);
    const before = told(corpus.index());
    for (const decision of ['same-thing', 'different-things'] as const) {
      decide(corpus, decision);
      assert.notDeepEqual(told(corpus.index()), before);
      corpus.decide([]);
      assert.deepEqual(told(corpus.index()), before);
    }
  });

  it('holds after the texts around it have changed, and not where its own words have', () => {
    const corpus = corpusOf(aid);
    decide(corpus, 'different-things');
    corpus.set({ uri: 'a', text: head(`Rain fell. ${aid.a}`), languageId: 'plaintext' });
    assert.deepEqual(told(corpus.index()).possible, []);
    corpus.set({ uri: 'a', text: head(aid.a.replace('$50', '$51')), languageId: 'plaintext' });
    assert.deepEqual(told(corpus.index()).possible, [['a: $51 million', 'b: $15m']]);
  });

  it('joins a claim to the group that it would add to', () => {
    const corpus = corpusOf({
      a: 'The flood destroyed 310 homes in the valley.',
      b: 'The flood destroyed 280 homes in the valley.',
      c: 'Of the houses 260 were under water.',
    });
    const [possible] = corpus.index().possibleGroups;
    if (possible === undefined) return assert.fail(JSON.stringify(told(corpus.index())));
    decide(corpus, 'same-thing');
    const joined = corpus.index().groups.find((group) => values(group).some((value) => value.startsWith('c:')));
    assert.ok(joined);
    assert.deepEqual(new Set(joined.claims.map(({ uri }) => uri)), new Set(['a', 'b', 'c']));
    assert.equal(joined.sets.length, 1);
  });

  it('counts as different where two files say against each other', () => {
    const corpus = corpusOf(aid);
    const [possible] = corpus.index().possibleGroups;
    assert.ok(possible);
    const both = (['same-thing', 'different-things'] as const).flatMap((decision) => decisionsOn(corpus, possible, decision));
    for (const decisions of [both, both.toReversed()]) {
      corpus.decide(decisions);
      assert.ok(everyGroup(corpus.index()).every((group) => !values(group).includes('b: $15m')));
    }
  });

  it('parts only what it is said of: the rest is asked again, or stays together', () => {
    const corpus = corpusOf({
      a: 'The governor promised $50 million in aid for the families who lost their homes.',
      b: 'The state will give $15m in aid to the towns, the governor said.',
      c: 'The families wait for $20 million.',
    });
    const group = corpus.index().possibleGroups.find(({ sets }) => sets.length === 3);
    if (group === undefined) return assert.fail(JSON.stringify(told(corpus.index())));
    const apart = group.sets.findIndex(({ claims }) => claims[0]?.uri === 'a');
    const decisions = refuseGroup(group, [apart], (uri) => corpus.get(uri));
    assert.equal(decisions.length, 1);
    corpus.decide(decisions);
    const left = everyGroup(corpus.index()).map((each) => each.claims.map(({ uri }) => uri).join(''));
    assert.ok(left.includes('bc'), left.join());
    assert.ok(!left.some((uris) => uris.includes('a')), left.join());
  });

  it('takes all that was asked about as one along', () => {
    const corpus = corpusOf({ ...aid, c: 'Families are to get $15m.' });
    const group = corpus.index().possibleGroups.find(({ sets }) => sets.some(({ claims }) => claims.length === 2));
    if (group === undefined) return assert.fail(JSON.stringify(told(corpus.index())));
    corpus.decide([acceptGroup(group, (uri) => corpus.get(uri))]);
    assert.ok(corpus.index().groups.some(({ claims }) => claims.map(({ uri }) => uri).join('') === 'abc'));
  });
});
