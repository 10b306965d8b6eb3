import assert from 'node:assert/strict';
import fc from 'fast-check';
import { claimOf, claimRows, isPossible, type ClaimsRow } from '../../../src/extension/rows/claim-rows.js';
import type { EventNode } from '../../../src/protocol.js';
import { event, group, place, version } from './nodes.js';

const twelve = version('12', place('herald.txt', '12 days'), place('bulletin.md', 'twelve days'));
const fifteen = version('15', place('courier.txt', '15 days'));
const length = group('Length', [twelve, fifteen]);
const aid = group('Aid', [version('50', place('herald.txt', '$50m')), version('15m', place('courier.txt', '$15m'))]);
const all = (): boolean => true;

function withChildren(row: ClaimsRow): ClaimsRow[] {
  return [row, ...('children' in row ? row.children.flatMap(withChildren) : [])];
}

function allRows(events: readonly EventNode[]): ClaimsRow[] {
  return claimRows(events, all).flatMap(withChildren);
}

/** Rows by what they say, indented by their depth. */
function drawn(row: ClaimsRow, depth = 0): string[] {
  const words = {
    event: () => (row.kind === 'event' ? row.event.title : ''),
    possible: () => '?',
    hidden: () => '–',
    group: () => (row.kind === 'group' ? row.group.title : ''),
    version: () => (row.kind === 'version' ? row.version.value : ''),
    place: () => (row.kind === 'place' ? `${row.index} ${row.place.text}` : ''),
  }[row.kind]();
  const children = 'children' in row ? row.children.flatMap((child) => drawn(child, depth + 1)) : [];
  return [`${'  '.repeat(depth)}${row.kind} ${words}`, ...children];
}

describe('the rows of the claims', () => {
  it('are events, groups and versions, with places where several say the same, and what is only possible behind', () => {
    assert.deepEqual(
      claimRows([event('Strike', [length], [aid])], all).flatMap((row) => drawn(row)),
      [
        'event Strike',
        '  group Length',
        '    version 12 days',
        '      place 0 12 days',
        '      place 1 twelve days',
        '    version 15 days',
        '  possible ?',
        '    group Aid',
        '      version $50m',
        '      version $15m',
      ],
    );
  });

  it('are of the groups that are let through, possible ones too, and of no event without any', () => {
    const events = [event('Strike', [length], [aid]), event('Storm', [length]), event('Dam', [], [aid]), event('Quiet', [])];
    const titles = (title: string): string[] =>
      claimRows(events, (each) => each.title === title).flatMap(({ event: { id }, children }) =>
        children.map(({ kind }) => `${id}: ${kind}`),
      );
    assert.deepEqual(titles('Length'), ['Strike: group', 'Storm: group']);
    assert.deepEqual(titles('Aid'), ['Strike: possible', 'Dam: possible']);
    assert.deepEqual(
      claimRows(events, () => false),
      [],
    );
  });

  it('know what they stand below', () => {
    const check = (row: ClaimsRow): void => {
      for (const child of 'children' in row ? row.children : []) {
        assert.ok('parent' in child);
        assert.equal(child.parent, row);
        check(child);
      }
    };
    claimRows([event('Strike', [length], [aid])], all).forEach(check);
  });

  it('have the same keys when only places in the texts and ids of the server have changed', () => {
    const moved = version('112', place('herald.txt', '12 days'), place('bulletin.md', 'twelve days'));
    const keys = (events: readonly EventNode[]): string[] => allRows(events).map(({ key }) => key);
    assert.deepEqual(
      keys([
        event(
          'Strike',
          [{ ...length, id: 'moved', versions: [moved, { ...fifteen, id: '115' }] }],
          [{ ...aid, id: 'moved too' }],
        ),
      ]),
      keys([event('Strike', [length], [aid])]),
    );
  });

  it('have keys of their own, whatever they say', () => {
    const word = fc.constantFrom('a', 'b', 'a \u2023 b', 'a (2)', '?');
    const places = fc
      .array(fc.tuple(word, word), { minLength: 1, maxLength: 3 })
      .map(([first = ['a', 'a'] as const, ...rest]) => version('v', place(...first), ...rest.map((each) => place(...each))));
    const groups = fc.array(
      fc.tuple(word, fc.array(places, { maxLength: 3 })).map(([title, list]) => group(title, list)),
      {
        maxLength: 3,
      },
    );
    const events = fc.array(
      fc.tuple(word, groups, groups).map(([id, sure, possible]) => event(id, sure, possible)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(events, (list) => {
        const keys = allRows(list).map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length, keys.join('\n'));
      }),
    );
  });

  it('are possible where a group is a question, and nowhere else', () => {
    assert.deepEqual(
      allRows([event('Strike', [length], [aid])])
        .filter(isPossible)
        .map((row) => row.kind === 'group' && row.group.title),
      ['Aid'],
    );
  });

  it('give a command the group, and the version where one was meant', () => {
    const given = allRows([event('Strike', [length], [aid])]).map((row) => [row.kind, claimOf(row)] as const);
    const { id } = length;
    assert.deepEqual(given.slice(0, 7), [
      ['event', undefined],
      ['group', { group: id }],
      ['version', { group: id, version: '12' }],
      ['place', { group: id, version: '12' }],
      ['place', { group: id, version: '12' }],
      ['version', { group: id, version: '15' }],
      ['possible', undefined],
    ]);
    assert.deepEqual(claimOf({ group: { id: 'g' }, version: { id: 'v' } }), { group: 'g', version: 'v' }, 'what a link gives');
  });

  it('give a command nothing where it is given what is no row', () => {
    for (const each of [
      undefined,
      null,
      7,
      'group',
      {},
      { group: 'g' },
      { group: null },
      { group: { id: 7 } },
      { version: { id: 'v' } },
    ])
      assert.equal(claimOf(each), undefined);
    assert.deepEqual(claimOf({ group: { id: 'g' }, version: { id: 7 } }), { group: 'g' });
    fc.assert(fc.property(fc.anything(), (value) => void claimOf({ group: value, version: value })));
  });
});
