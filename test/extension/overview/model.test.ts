import assert from 'node:assert/strict';
import { overviewModel } from '../../../src/extension/features/overview/model.js';
import { passing } from '../../../src/webview/overview/filtering.js';
import { event, group, place, source, undecided, version } from '../rows/nodes.js';

const conflicting = (id: string, ...places: Parameters<typeof version> extends [string, ...infer P] ? P : never) => ({
  ...version(id, ...places),
  verdict: 'conflict' as const,
});
const killed = group(
  'Killed',
  [conflicting('1', place('a.txt', '12')), conflicting('2', place('b.txt', '15'), place('c.txt', '15'))],
  { entities: ['Oslo'], alone: ['1'] },
);
const opened = group(
  'Opened',
  [{ ...version('3', place('c.txt', '3 May')), days: { first: '2019-05-03', last: '2019-05-03' } }],
  {
    verdict: 'same',
    state: { ...undecided, status: 'verified' },
  },
);
const dated = { ...version('4', place('a.txt', '4 May')), days: { first: '2019-05-04', last: '2019-05-04' } };
const closed = group('Closed', [dated], { verdict: 'conflict' });
const sources = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({
  ...source(name),
  published: name === 'a.txt' ? '2020-01-01' : null,
}));
const model = overviewModel({ events: [{ ...event('One', [killed, opened]), sources, possible: [closed] }] }, ({ status }) =>
  status === 'open' ? '' : status,
);

describe('the overview', () => {
  it('has a row a claim and a cell a source, and says which source stands alone', () => {
    assert.deepEqual(
      model.claims.map(
        ({ title, cells }) =>
          `${title}: ${cells.map((cell) => `${cell.source} ${cell.verdict}${cell.isAlone ? ' alone' : ''}`).join(', ')}`,
      ),
      ['Killed: 0 conflict alone, 1 conflict, 2 conflict', 'Opened: 2 same', 'Closed: 0 same'],
    );
  });

  it('says what was decided of a claim', () =>
    assert.deepEqual(
      model.claims.map(({ decided }) => decided),
      ['', 'verified', ''],
    ));

  it('has the days of claims and of sources in their order', () => {
    assert.deepEqual(
      model.moments.map(({ first, label, isPossible, target }) => [first, label, isPossible, target.type]),
      [
        ['2019-05-03', 'Opened: 3 May', false, 'version'],
        ['2019-05-04', 'Closed: 4 May', true, 'version'],
        ['2020-01-01', 'a.txt', false, 'source'],
      ],
    );
  });

  const any = { event: '', verdict: '', entity: '', state: '', possible: true } as const;
  for (const [what, filter, titles] of [
    ['nothing', any, ['Killed', 'Opened', 'Closed']],
    ['what is sure', { ...any, possible: false }, ['Killed', 'Opened']],
    ['an event', { ...any, event: 'Two' }, []],
    ['a verdict', { ...any, verdict: 'conflict' }, ['Killed', 'Closed']],
    ['a name', { ...any, entity: 'Oslo' }, ['Killed']],
    ['what is open', { ...any, state: 'open' }, ['Killed', 'Closed']],
    ['what is decided', { ...any, state: 'decided' }, ['Opened']],
  ] as const) {
    it(`is filtered by ${what}, with the columns that are left`, () => {
      const shown = passing(model, filter);
      assert.deepEqual(
        shown.claims.map(({ title }) => title),
        titles,
      );
      const days = shown.moments.flatMap(({ group, label }) => (group === null ? [] : [label.split(':')[0]]));
      assert.deepEqual(
        days,
        titles.filter((title) => title !== 'Killed'),
        'their days, and no others',
      );
      for (const { cells } of shown.claims) for (const cell of cells) assert.ok(cell.source < shown.sources.length);
      if (filter.state === 'decided')
        assert.deepEqual(
          shown.sources.map(({ label }) => label),
          ['c.txt'],
        );
    });
  }
});
