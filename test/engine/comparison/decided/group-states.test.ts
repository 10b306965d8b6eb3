import assert from 'node:assert/strict';
import {
  Corpus,
  decideGroup,
  type ClaimDecision,
  type CorpusIndex,
  type Group,
  type SaidOfGroup,
} from '../../../../src/engine/index.js';

const first = 'The dam above Mill Creek in Oregon failed on Tuesday. Police said 14 people were killed when the dam failed.';
const second = 'A dam failed above Mill Creek in Oregon on Tuesday. At least 17 people were killed when the dam failed.';
const third = 'In Oregon the dam above Mill Creek failed on Tuesday. Some 25 people were killed when the dam failed.';

describe('what was decided of a group', () => {
  let corpus: Corpus;
  let decisions: ClaimDecision[];

  beforeEach(() => {
    corpus = new Corpus();
    decisions = [];
    set('first.txt', first);
    set('second.txt', second);
  });

  function set(uri: string, text: string): void {
    corpus.set({ uri, text, languageId: 'plaintext' });
  }

  function killed(index: CorpusIndex = corpus.index()): Group {
    const group = index.groups.find(({ title }) => title === 'People killed');
    assert.ok(group, index.groups.map(({ title }) => title).join());
    return group;
  }

  /** Decides as of a minute. */
  function decide(minute: number, said: SaidOfGroup): void {
    const at = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
    decisions.push({ ...decideGroup(killed().claims, said, (uri) => corpus.get(uri)), by: 'Ann', at });
    corpus.decide([...decisions].reverse());
  }

  const state = () => corpus.index().states.of(killed());

  it('is open at first, then what was said last of it, whatever the order of the file', () => {
    assert.equal(state().status, 'open');
    decide(1, { decision: 'status', status: 'disputed' });
    decide(2, { decision: 'use-version', claim: killed().claims[1]?.id ?? '', because: 'it is newer' });
    decide(3, { decision: 'ask', note: 'the coroner' });
    assert.equal(state().status, 'verified');
    assert.equal(state().preferred?.claim.text, 'At least 17 people');
    assert.equal(state().question, 'the coroner');
    assert.equal(state().by, 'Ann');
    decide(4, { decision: 'status', status: 'open' });
    assert.deepEqual([state().status, state().preferred, state().question], ['open', null, '']);
  });

  it('holds while other words of the sources change', () => {
    decide(1, { decision: 'status', status: 'verified' });
    set('first.txt', `By our reporters.\n\n${first.replace('Police said', 'According to the police,')}`);
    assert.equal(state().status, 'verified');
  });

  it('is open again when a value that it was decided on changes, and says so', () => {
    decide(1, { decision: 'status', status: 'verified' });
    set('first.txt', first.replace('14 people', '15 people'));
    assert.equal(state().status, 'open');
    assert.deepEqual(
      state().changes.map(({ kind, uri, text }) => `${kind} ${uri} ${text}`),
      ['gone first.txt 14 people', 'added first.txt 15 people'],
    );
  });

  it('is open again when a source adds a version, and not when it says the same', () => {
    decide(1, { decision: 'status', status: 'verified' });
    set('same.txt', first.replace('Police said', 'Officials said'));
    assert.equal(state().status, 'verified');
    set('third.txt', third);
    assert.equal(state().status, 'open');
    assert.deepEqual(
      state().changes.map(({ kind, uri }) => `${kind} ${uri}`),
      ['added third.txt'],
    );
  });

  it('is open again when a source goes', () => {
    set('third.txt', third);
    decide(1, { decision: 'seen' });
    assert.equal(state().isSeen, true);
    corpus.delete('third.txt');
    assert.equal(state().isSeen, false);
    assert.deepEqual(
      state().changes.map(({ kind, uri }) => `${kind} ${uri}`),
      ['gone third.txt'],
    );
  });
});
