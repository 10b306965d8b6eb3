import assert from 'node:assert/strict';
import type { EventFrame } from '../../../../src/engine/claims/index.js';
import { claimIn } from '../claims-in.js';

const published = '2024-05-15';
const frameOf = (text: string, words: string, from: string | null = published): EventFrame => claimIn(text, words, from).frame;

describe('claims: which occurrence they speak of', () => {
  for (const [text, words, kind] of [
    ['The ferry sank with 40 passengers.', '40', 'main'],
    ['The ferry sank on Tuesday with 40 passengers.', '40', 'main'],
    ['The ferry sank on 13 May with 40 passengers.', '40', 'main'],
    ['The ferry sank yesterday with 40 passengers.', '40', 'main'],
    ['In March 2019, a ferry sank with 90 passengers.', '90', 'background'],
    ['Last year a ferry sank with 90 passengers.', '90', 'background'],
    ['Previously, a ferry sank with 90 passengers.', '90', 'background'],
    ['In March 2019, a ferry sank. It had carried 90 passengers.', '90', 'background'],
    ['The ferry sank with 40 passengers, the worst toll since 2019.', '40', 'main'],
    ['After a strike in March 2019, the line bought 12 ferries.', '12', 'main'],
    ['The ferry will leave on 20 May with 40 passengers.', '40', 'main'],
    ['The ferry will leave in December 2026 with 40 passengers.', '40', 'background'],
  ] as const) {
    it(`${text} ${words}: ${kind}`, () => {
      assert.equal(frameOf(text, words).kind, kind);
    });
  }

  it('gives each clause its own', () => {
    const text = 'The ferry sank on Tuesday with 40 passengers; in March 2019, a barge sank with 90 sailors.';
    assert.equal(frameOf(text, '40').kind, 'main');
    assert.equal(frameOf(text, '90').kind, 'background');
  });

  it('does not carry over into a new paragraph unless that takes it up', () => {
    assert.equal(frameOf('In March 2019, a ferry sank off Norway.\n\nRescuers saved 90 passengers.', '90').kind, 'main');
    assert.equal(frameOf('In March 2019, a ferry sank off Norway.\n\nIt had carried 90 passengers.', '90').kind, 'background');
  });

  it('knows the days and the names of what is taken up', () => {
    const frame = frameOf('In March 2019, a ferry sank off Norway. It had carried 90 passengers.', '90');
    assert.deepEqual(frame.days, { min: '2019-03-01', max: '2019-03-31', unit: 'date' });
    assert.ok(frame.names.has('norway'));
  });

  it('takes a full date for that of the event where the source does not date itself', () => {
    assert.equal(frameOf('The ferry sank on 3 March 2019 with 90 passengers.', '90', null).kind, 'main');
    assert.equal(frameOf('A ferry sank in March 2019 with 90 passengers.', '90', null).kind, 'background');
  });
});
