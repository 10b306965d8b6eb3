import assert from 'node:assert/strict';
import { Corpus, confidentOnly } from '../../src/engine/index.js';

const report = (dead: string, rest: string): string =>
  `Ferry sinks off Norway\n\nBERGEN - The ferry Astrid sank near Bergen on Tuesday, killing ${dead} passengers, Norwegian police said.\n\n${rest}`;

function indexOf(texts: Readonly<Record<string, string>>): ReturnType<Corpus['index']> {
  const corpus = new Corpus();
  for (const [uri, text] of Object.entries(texts)) corpus.set({ uri, text, languageId: 'plaintext' });
  return corpus.index();
}

describe('confidentOnly', () => {
  it('keeps what is sure, and its findings', () => {
    const index = indexOf({
      a: report('14', 'The coast guard rescued 120 passengers.'),
      b: report('16', 'The coast guard rescued 120 passengers.'),
    });
    const { groups, findings } = confidentOnly(index);
    const dead = groups.find(({ verdict }) => verdict === 'conflict');
    assert.deepEqual(
      dead?.claims.map(({ text }) => text),
      ['14 passengers', '16 passengers'],
    );
    assert.deepEqual([...findings.keys()], ['a', 'b']);
  });

  it('leaves out what is not, with its findings', () => {
    const index = indexOf({ a: report('14', ''), b: report('16', '') });
    const doubted = index.withGroups(index.groups.map((group) => ({ ...group, isConfident: false })));
    assert.deepEqual(confidentOnly(doubted).groups, []);
    assert.equal(confidentOnly(doubted).findings.size, 0);
  });

  it('keeps groups as they are, none of them below the confidence that is asked for', () => {
    const index = indexOf({
      a: report('14', 'Six people are missing.'),
      b: report('16', 'Nine people are missing.'),
      c: report('14', ''),
    });
    const { groups } = confidentOnly(index);
    assert.ok(groups.length > 0);
    for (const group of groups) {
      assert.ok(group.confidence >= 0.8);
      assert.ok(index.groups.includes(group));
    }
  });
});
