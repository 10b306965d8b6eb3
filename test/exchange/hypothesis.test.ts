import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHypothesis } from '../../src/exchange/hypothesis.js';

const row = {
  id: 'x1',
  created: '2024-05-06T07:08:09.123+00:00',
  user: 'acct:ada@hypothes.is',
  uri: 'https://example.org/a',
  text: 'Who says so?',
  tags: ['time', 3],
  target: [
    {
      source: 'https://example.org/a',
      selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact: 'two hours', prefix: 'a', suffix: 'b' }],
    },
  ],
};

describe('an export of Hypothesis', () => {
  for (const [what, file] of [
    ['a list', [row]],
    ['what its API answers', { total: 1, rows: [row] }],
    ['what its client exports', { export_date: '', annotations: [row] }],
  ] as const) {
    it(`is read of ${what}`, () => {
      assert.deepEqual(readHypothesis(JSON.stringify(file)), [
        {
          id: 'x1',
          author: 'ada',
          created: row.created,
          body: 'Who says so?',
          tags: ['time'],
          page: 'https://example.org/a',
          selector: { exact: 'two hours', prefix: 'a', suffix: 'b', position: null },
          repliesTo: null,
        },
      ]);
    });
  }

  it('says what is wrong with it', () => {
    assert.throws(() => readHypothesis('{'), /This is no JSON/);
    assert.throws(() => readHypothesis('{"rows":1}'), /no export of Hypothesis/);
  });

  it('is read whatever its rows are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.json({ maxDepth: 3 }).map((json) => JSON.parse(json) as unknown),
            fc.constant({ ...row, target: 1 }),
          ),
        ),
        (rows) => {
          assert.ok(readHypothesis(JSON.stringify(rows)).length <= rows.length);
        },
      ),
    );
  });
});
