import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/engine/index.js';
import { everyGroup } from '../../every-group.js';
import { claimIn } from '../../claims/claims-in.js';
import { isSameState, peopleStateOf } from '../../../../src/engine/comparison/features/people-states.js';
import { table } from './judging.js';

describe('verdicts on nobody and nothing', () => {
  table([
    [['Nobody was killed in the landslide.', 'Nobody'], ['Four people were killed in the landslide.', 'Four'], 'conflict'],
    [['No one was injured.', 'No one'], ['Nobody was hurt.', 'Nobody'], 'same'],
    [['There were no fatalities.', 'no'], ['Zero fatalities were counted.', 'Zero'], 'same'],
    [['There were no reports of injuries.', 'no'], ['Nine injuries were treated.', 'Nine'], 'compatible'],
    [['No injuries were reported.', 'No'], ['Nine injuries were treated.', 'Nine'], 'compatible'],
    [['None of the 30 barns burned.', 'None'], ['At least six barns burned.', 'At least six'], 'conflict'],
    [['A miller was the only victim.', 'only'], ['Two victims were found.', 'Two'], 'conflict'],
    [['A miller was the only victim.', 'only'], ['One victim was found.', 'One'], 'same'],
    [['The final ended nil-nil.', 'nil-nil'], ['The final ended in a goalless draw.', 'goalless'], 'same'],
    [['The final ended nil-nil.', 'nil-nil'], ['They won the final 1-0.', '1-0'], 'conflict'],
  ]);

  it('leaves the whole of which none is so without what happened', () => {
    const claim = claimIn('None of the 30 barns burned.', '30');
    assert.deepEqual([...claim.about.predicates], []);
    assert.equal(claimIn('None of the 30 barns burned.', 'None').totals.partOf, 30);
  });

  it('compares no casualties with the dead and the injured', () => {
    const corpus = new Corpus();
    const report = (said: string): string =>
      `A coach overturned near Port Hale on Monday, 3 June 2019.\n\nThe coach left the road near Port Hale. ${said}`;
    corpus.set({ uri: 'a.txt', text: report('There were no casualties, the police said.'), languageId: 'plaintext' });
    corpus.set({
      uri: 'b.txt',
      text: report('Two people were killed and nine injured, the police said.'),
      languageId: 'plaintext',
    });
    const states = ['There were no casualties.', 'Nobody was killed or injured.', 'Nobody was killed.', 'Two were injured.'].map(
      (text) => peopleStateOf(claimIn(text, '')),
    );
    assert.deepEqual(
      states.map((state) => [isSameState(state, states[2] ?? null), isSameState(state, states[3] ?? null)]),
      [
        [true, true],
        [true, true],
        [true, false],
        [false, true],
      ],
    );
    const groups = everyGroup(corpus.index()).map(
      ({ verdict, claims }) => `${verdict}: ${claims.map(({ text }) => text).join(', ')}`,
    );
    assert.ok(
      groups.some((group) => /^conflict: .*(?:no casualties|Nobody).*Two people/.test(group)),
      groups.join(' | '),
    );
  });

  it('compares them with numbers of other sources', () => {
    const corpus = new Corpus();
    const report = (said: string): string =>
      `A ferry ran aground off Port Hale on Monday, 3 June 2019.\n\nThe ferry Ardent struck rocks near Port Hale with 212 passengers on board. ${said}`;
    corpus.set({ uri: 'a.txt', text: report('Nobody was killed, the coast guard said.'), languageId: 'plaintext' });
    corpus.set({ uri: 'b.txt', text: report('Three people were killed, the coast guard said.'), languageId: 'plaintext' });
    const group = everyGroup(corpus.index()).find(({ claims }) => claims.some(({ text }) => text === 'Nobody'));
    assert.equal(group?.verdict, 'conflict');
    assert.deepEqual(
      group.claims.map(({ text }) => text),
      ['Nobody', 'Three people'],
    );
  });
});
