import assert from 'node:assert/strict';
import { judge } from '../../../../src/engine/comparison/index.js';
import { Corpus, type Group } from '../../../../src/engine/index.js';
import { claimIn, claimsIn } from '../../claims/claims-in.js';
import { everyGroup } from '../../every-group.js';
import { inWords } from '../../../../src/engine/messages/index.js';

const groupsOf = (text: string): readonly Group[] => {
  const corpus = new Corpus();
  corpus.set({ uri: 'a.txt', text, languageId: 'plaintext' });
  return everyGroup(corpus.index());
};

describe('versions within one source', () => {
  it('are a headline’s and its body’s', () => {
    const [group, ...others] = groupsOf(
      'Ferry sinks off Norway, killing 16 passengers\n\nThe ferry Astrid sank off Norway on Tuesday, killing 14 passengers, the coast guard said.',
    );
    assert.deepEqual(
      group?.claims.map(({ text }) => text),
      ['16 passengers', '14 passengers'],
    );
    assert.equal(group.verdict, 'conflict');
    assert.deepEqual(others, []);
  });

  it('are what two speakers say', () => {
    const [group] = groupsOf(
      'The ferry sank on Tuesday.\n\nPolice said 14 passengers were killed.\n\nThe union said 16 passengers were killed.',
    );
    assert.deepEqual(
      group?.claims.map(({ text }) => text),
      ['14 passengers', '16 passengers'],
    );
    assert.equal(group.verdict, 'conflict');
  });

  it('are not two numbers that it gives in its own voice', () => {
    assert.deepEqual(
      groupsOf('The ferry sank on Tuesday.\n\nIt killed 14 passengers.\n\nAn earlier storm killed 16 passengers.'),
      [],
    );
  });
});

describe('what explains a difference', () => {
  it('are parts that make the whole', () => {
    const judgement = judge(
      claimIn('The navy caught 12 Somalis and 11 Yemenis.', '12'),
      claimIn('The navy caught 23 pirates.', '23'),
    );
    assert.equal(judgement?.verdict, 'compatible');
    assert.match(inWords(judgement.reason), /“12 Somalis” is one of the numbers that make “23 pirates”/);
  });

  it('are no parts that count different things', () => {
    const [dead, hurt] = claimsIn('The crash killed ten people and injured 70.');
    assert.ok(dead && hurt);
    assert.equal(dead.totals.listSum, null);
    assert.equal(hurt.totals.listSum, null);
  });

  it('is that one count is newer, which is said', () => {
    const judgement = judge(
      claimIn('The crash killed 12 people.', '12', '2024-05-14'),
      claimIn('The crash killed 15 people.', '15', '2024-05-16'),
    );
    assert.equal(judgement?.verdict, 'compatible');
    assert.match(inWords(judgement.reason), /“12 people” has grown to “15 people”, of 16 May 2024/);
  });

  it('is no growth where the newer count is smaller, or counts no people that are found by and by', () => {
    const fewer = judge(
      claimIn('The crash killed 15 people.', '15', '2024-05-14'),
      claimIn('The crash killed 12 people.', '12', '2024-05-16'),
    );
    assert.equal(fewer?.verdict, 'conflict');
    assert.match(inWords(fewer.reason), /“12 people” is newer, of 16 May 2024/);
    const bridges = judge(
      claimIn('The town has 12 bridges.', '12', '2024-05-14'),
      claimIn('The town has 15 bridges.', '15', '2024-05-16'),
    );
    assert.equal(bridges?.verdict, 'conflict');
  });

  it('is the unit that reporters write for another', () => {
    assert.equal(
      judge(claimIn('The warship was 13 miles away.', '13'), claimIn('The warship was 13 nautical miles away.', '13'))?.verdict,
      'compatible',
    );
  });

  it('is not a direction that contradicts', () => {
    const [east, west] = [
      claimIn('The ship was 150 miles east of Aden.', '150'),
      claimIn('The ship was 150 miles west of Aden.', '150'),
    ];
    assert.equal(judge(east, west)?.verdict, 'conflict');
  });
});
