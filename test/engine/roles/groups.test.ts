import assert from 'node:assert/strict';
import { Corpus, type Group } from '../../../src/engine/index.js';
import { everyGroup } from '../every-group.js';
import { inWords } from '../../../src/engine/messages/index.js';

/** What both reports tell of, so that they are taken for reports of one event. */
const talks =
  'The talks on the Halden dam in Rundelhavn lasted three hours on Friday, and 240 villagers waited outside for the end.';

/** A corpus of reports of the same talks, each of which says one thing of its own. */
function corpusOf(sentences: readonly string[], heads: readonly string[] = []): Corpus {
  const corpus = new Corpus();
  sentences.forEach((sentence, index) => {
    corpus.set({
      uri: `${String.fromCharCode(97 + index)}.txt`,
      text: `Dam talks end in Rundelhavn\n\n${heads[index] ?? ''}\n\n${talks}\n\n${sentence}\n`,
      languageId: 'plaintext',
    });
  });
  return corpus;
}

function roleGroups(corpus: Corpus): Group[] {
  return everyGroup(corpus.index()).filter(({ title }) => title.startsWith('Role of '));
}

/** Two reports, what is made of the roles they give, and whether that is sure. */
type Pair = readonly [a: string, b: string, verdict: 'same' | 'compatible' | 'conflict' | 'none', sure?: boolean];

const pairs: readonly Pair[] = [
  // The same, in other words.
  ['Foreign Minister Anna Lindqvist left.', 'Anna Lindqvist, the Norwegian foreign minister, left.', 'same'],
  ['Harbour Board spokeswoman Rosa Lund spoke.', 'Rosa Lund, a spokesperson for the Harbour Board, spoke.', 'same'],
  ['Rosa Lund, chief executive of Tallwood, spoke.', 'Tallwood CEO Rosa Lund spoke.', 'same'],
  ['Presidential adviser Igor Petrov spoke.', 'Presidential aide Igor Petrov spoke.', 'same'],
  ['Former Culture Minister Peter Novak spoke.', 'Peter Novak, once minister of culture, spoke.', 'same'],
  ['Defence Minister Dan Levy spoke.', 'Dan Levy, the defense minister, spoke.', 'same'],
  ['Rosa Lund, who heads the delegation, spoke.', 'Rosa Lund, head of the delegation, spoke.', 'same'],
  ['Lawyer Karl Bergman spoke.', 'Karl Bergman, an attorney, spoke.', 'same'],
  // Different roles, which one person can have.
  ['Former Culture Minister Peter Novak spoke.', 'Kremlin aide Peter Novak spoke.', 'compatible', true],
  ['Defense Minister Dan Levy spoke.', 'The chief negotiator, Dan Levy, spoke.', 'compatible', true],
  ['Karl Bergman, a farmer from Lower Hill, spoke.', 'Karl Bergman, a lawyer, spoke.', 'compatible', true],
  ['Finance Minister Dan Levy spoke.', 'Defense Minister Dan Levy spoke.', 'compatible', true],
  ['Building owner Karl Bergman spoke.', 'Attorney Karl Bergman spoke.', 'compatible', true],
  // What cannot both be.
  ['Defense Minister Dan Levy spoke.', 'Dan Levy, the former defense minister, spoke.', 'conflict', true],
  ['Deputy Foreign Minister Dan Levy spoke.', 'Foreign Minister Dan Levy spoke.', 'conflict', true],
  ['Deputy Mayor Carla Ruiz spoke.', 'Carla Ruiz, the mayor of Rundelhavn, spoke.', 'conflict', true],
  ['Carla Ruiz, the president of Finland, spoke.', 'Carla Ruiz, the president of Sweden, spoke.', 'conflict', true],
  ['Finnish Prime Minister Carla Ruiz spoke.', 'Carla Ruiz, the prime minister of Sweden, spoke.', 'conflict', true],
  ['Karl Bergman, commander of the fleet, spoke.', 'Karl Bergman, deputy commander of the fleet, spoke.', 'conflict', true],
  ['Carla Ruiz, chief executive of Nordal, spoke.', 'Nordal’s finance chief Carla Ruiz spoke.', 'conflict', true],
  ['Carla Ruiz, chief executive of Nordal, spoke.', 'Carla Ruiz, former finance chief of Nordal, spoke.', 'compatible'],
  ['Police Chief Karl Bergman spoke.', 'Deputy Police Chief Karl Bergman spoke.', 'conflict', true],
  ['Karl Bergman, a colonel of the guard, spoke.', 'Karl Bergman, a former colonel of the guard, spoke.', 'conflict', true],
  // Ranks that differ in their level, or in how they are written.
  ['Sgt. Karl Bergman spoke.', 'Deputy Sgt. Karl Bergman spoke.', 'none'],
  ['Sergeant Karl Bergman spoke.', 'Deputy Sgt. Karl Bergman spoke.', 'none'],
  ['Marshal Karl Bergman spoke.', 'Deputy Marshal Karl Bergman of the harbour spoke.', 'none'],
  ['Sgt. Karl Bergman spoke.', 'Staff Sergeant Karl Bergman spoke.', 'same'],
  ['Lt. Karl Bergman spoke.', 'Captain Karl Bergman spoke.', 'none'],
  ['Army Captain Karl Bergman spoke.', 'Retired army captain Karl Bergman spoke.', 'none'],
  // One says less, or nearly the same.
  ['Defense Minister Dan Levy spoke.', 'Dan Levy, a government official, spoke.', 'none'],
  ['Defense Minister Dan Levy spoke.', 'Dan Levy, a senior politician, spoke.', 'none'],
  ['Ambassador Dan Levy spoke.', 'Special envoy Dan Levy spoke.', 'none'],
  ['President Carla Ruiz spoke.', 'Former president Carla Ruiz spoke.', 'none'],
  ['Geologist Karim Haddad spoke.', 'Karim Haddad, a seismologist, spoke.', 'none'],
  ['Company chairman Karl Bergman spoke.', 'Company president Karl Bergman spoke.', 'none'],
  ['Chief of staff Igor Petrov spoke.', 'Igor Petrov, head of the presidential office, spoke.', 'none'],
  ['The American ambassador, Dan Levy, spoke.', 'Dan Levy, the ambassador to Norway, spoke.', 'none'],
  ['Navy spokesman Luis Prado spoke.', 'Captain Luis Prado spoke.', 'none'],
  ['Acting director Igor Petrov spoke.', 'Museum director Igor Petrov spoke.', 'none'],
  // A source that says more contradicts none that says less.
  ['Defense Minister Dan Levy spoke.', 'Defense Minister Dan Levy, the chief negotiator, spoke.', 'same'],
  ['Peter Novak, a former minister, spoke. Kremlin aide Peter Novak left.', 'Kremlin aide Peter Novak left.', 'same'],
  // Other people.
  ['Defense Minister Dan Levy spoke.', 'Farmer Paul Levy spoke.', 'none'],
  // Of what is quoted nobody is sure.
  ['Defense Minister Dan Levy spoke.', '“Farmer Dan Levy is a liar,” one of them said.', 'none'],
  // A surname alone may be another's.
  ['Defense Minister Dan Levy spoke.', 'Farmer Levy spoke.', 'compatible', false],
];

describe('roles of one person in two reports', () => {
  for (const [a, b, verdict, sure] of pairs) {
    it(`${verdict}: ${a} | ${b}`, () => {
      for (const order of [
        [a, b],
        [b, a],
      ]) {
        const groups = roleGroups(corpusOf(order));
        assert.deepEqual(
          groups.map((group) => group.verdict),
          verdict === 'none' ? [] : [verdict],
          groups.flatMap(({ relations }) => relations.map(({ reason }) => inWords(reason))).join('\n'),
        );
        if (sure !== undefined) assert.equal(groups[0]?.isConfident, sure);
      }
    });
  }

  it('are a group with versions, reasons, and why they were matched', () => {
    const corpus = corpusOf([
      'Former Culture Minister Peter Novak spoke.',
      'Kremlin aide Peter Novak spoke.',
      'Peter Novak, an adviser, spoke.',
    ]);
    const [group] = roleGroups(corpus);
    assert.ok(group);
    assert.equal(group.title, 'Role of Peter Novak');
    assert.deepEqual(
      group.claims.map(({ uri, text }) => `${uri}: ${text}`),
      ['a.txt: Former Culture Minister', 'b.txt: Kremlin aide', 'c.txt: adviser'],
    );
    const [first, , last] = group.relations;
    assert.equal(
      inWords(first?.reason ?? ''),
      '“Former Culture Minister” and “Kremlin aide” are different roles, which one person can have',
    );
    assert.equal(inWords(first?.match ?? ''), 'both give a role of Peter Novak, in reports of one event');
    assert.equal(last?.verdict, 'same');
    const findings = [...corpus.index().findings.values()].flat().filter(({ data }) => data?.group === group.id);
    assert.deepEqual(
      findings.map(({ code, uri }) => `${uri} ${code}`),
      ['a.txt claim-difference', 'b.txt claim-difference', 'c.txt claim-difference'],
    );
  });

  it('are no difference where one report gives them all', () => {
    const several = 'Defense Minister Dan Levy spoke. Dan Levy, a farmer, left. The chief negotiator, Dan Levy, slept.';
    assert.deepEqual(roleGroups(corpusOf([several, 'Rain fell on the hills.'])), []);
    const corpus = corpusOf([several, 'Lawyer Dan Levy spoke.', 'Lawyer Dan Levy left.']);
    const [group] = roleGroups(corpus);
    assert.ok(group);
    const findings = [...corpus.index().findings.values()].flat().filter(({ data }) => data?.group === group.id);
    assert.deepEqual(
      findings.map(({ uri, message }) => `${uri} ${inWords(message)}`),
      [
        'a.txt Role of Dan Levy: other sources say it differently: “Lawyer”',
        'a.txt Role of Dan Levy: other sources say it differently: “Lawyer”',
        'a.txt Role of Dan Levy: other sources say it differently: “Lawyer”',
        'b.txt Role of Dan Levy: other sources say it differently: “Defense Minister”, “farmer”, “chief negotiator”',
        'c.txt Role of Dan Levy: other sources say it differently: “Defense Minister”, “farmer”, “chief negotiator”',
      ],
    );
    for (const { uri, related } of findings) for (const other of related) assert.notEqual(other.uri, uri);
  });

  it('are not compared when their sources are years apart', () => {
    const sentences = ['Defense Minister Dan Levy spoke.', 'Dan Levy, the former defense minister, spoke.'];
    assert.deepEqual(
      roleGroups(corpusOf(sentences, ['Published: 3 March 2014', 'Published: 5 March 2014'])).map(({ verdict }) => verdict),
      ['conflict'],
    );
    assert.deepEqual(
      roleGroups(corpusOf(sentences, ['Published: 3 March 2014', 'Published: 5 June 2016'])).map(({ verdict }) => verdict),
      [],
    );
  });

  it('follow what the analyst decides on names', () => {
    const corpus = corpusOf(['Defense Minister Dan Levy spoke.', 'Farmer Daniel Levi spoke.']);
    assert.deepEqual(roleGroups(corpus), []);
    corpus.decide([
      { decision: 'merge', name: { name: 'Daniel Levi', type: 'person' }, into: { name: 'Dan Levy', type: 'person' } },
    ]);
    assert.deepEqual(
      roleGroups(corpus).map(({ title, verdict }) => `${title}: ${verdict}`),
      ['Role of Dan Levy: compatible'],
    );
    corpus.decide([{ decision: 'not-a-name', spelling: 'Dan Levy' }]);
    assert.deepEqual(roleGroups(corpus), []);
    corpus.decide([]);
    assert.deepEqual(roleGroups(corpus), []);
  });

  it('are kept up to date', () => {
    const corpus = corpusOf(['Former Culture Minister Peter Novak spoke.', 'Kremlin aide Peter Novak spoke.']);
    assert.equal(roleGroups(corpus).length, 1);
    const [before] = roleGroups(corpus);
    corpus.set({ uri: 'c.txt', text: 'Rain fell on the hills.', languageId: 'plaintext' });
    assert.equal(roleGroups(corpus)[0], before, 'what did not change is not made anew');
    corpus.delete('b.txt');
    assert.deepEqual(roleGroups(corpus), []);
  });

  it('are listed by person, each once a source, in its fullest words', () => {
    const index = corpusOf([
      'Minister Peter Novak spoke. Culture Minister Peter Novak left. Minister Novak was late.',
      'Kremlin aide Peter Novak spoke.',
    ]).index();
    const found = [...index.roles].map(([entity, roles]) => [entity.name, ...roles.map(({ text }) => text)]);
    assert.deepEqual(found, [['Peter Novak', 'Culture Minister', 'Kremlin aide']]);
  });
});
