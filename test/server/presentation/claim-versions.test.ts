import assert from 'node:assert/strict';
import type { Group } from '../../../src/engine/index.js';
import { gravestVerdict, versionsOf, versionWith } from '../../../src/server/presentation/claim-versions.js';
import { viewOf } from './corpus-view.js';

/** Reports of one dam. @param said what they say of it, by file name */
function reports(said: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(said).map(([name, text]) => [
      name,
      `Dam fails above Mill Creek\n\nSALEM, Oregon - The dam above Mill Creek failed on Tuesday evening, officials in Oregon said.\n\n${text}`,
    ]),
  );
}

/** The versions of a group: the places of each, as `file: as written`. */
function written(group: Group | undefined): string[][] {
  assert.ok(group);
  return versionsOf(group).map(({ claims }) => claims.map(({ uri, text }) => `${uri}: ${text}`));
}

function titled(groups: readonly Group[], title: string): Group | undefined {
  return groups.find((group) => group.title === title);
}

describe('versions', () => {
  it('are one for all that say the same, in whatever unit, case or words, with a place for each', () => {
    const { index } = viewOf(
      reports({
        a: 'The wall fell 62 metres. The flood destroyed 310 homes. It cost $50 million.',
        b: 'The wall fell 203 feet. The flood destroyed 310 Homes. The damage cost USD 50m.',
        c: 'The wall fell 0.062 km. The flood destroyed three hundred and ten homes. The flood cost 50 million dollars.',
      }),
    );
    assert.deepEqual(written(titled(index.groups, 'How far the wall fell')), [['a: 62 metres', 'b: 203 feet', 'c: 0.062 km']]);
    assert.deepEqual(written(titled(index.groups, 'Homes that the flood destroyed')), [
      ['a: 310 homes', 'b: 310 Homes', 'c: three hundred and ten homes'],
    ]);
    assert.deepEqual(written(titled(index.groups, 'What the flood cost')), [
      ['a: $50 million', 'b: USD 50m', 'c: 50 million dollars'],
    ]);
  });

  it('stand by their values, the least first, whatever the order of the sources', () => {
    const { index } = viewOf(
      reports({
        a: 'The flood destroyed 310 homes.',
        b: 'The flood destroyed 280 homes.',
        c: 'The flood destroyed 310 homes.',
        d: 'The flood destroyed 280 homes.',
      }),
    );
    const group = titled(index.groups, 'Homes that the flood destroyed');
    assert.deepEqual(written(group), [
      ['b: 280 homes', 'd: 280 homes'],
      ['a: 310 homes', 'c: 310 homes'],
    ]);
  });

  it('have the gravest verdict against any other, with its reason, and none of their own', () => {
    const { index } = viewOf(
      reports({
        a: 'The flood destroyed 310 homes.',
        b: 'The flood destroyed 280 homes.',
        c: 'The flood destroyed about 300 homes.',
      }),
    );
    const group = titled(index.groups, 'Homes that the flood destroyed');
    assert.ok(group);
    const versions = versionsOf(group);
    assert.deepEqual(
      versions.map((version) => [version.claims[0].text, gravestVerdict(group, version, versions).verdict]),
      [
        ['280 homes', 'conflict'],
        ['about 300 homes', 'compatible'],
        ['310 homes', 'conflict'],
      ],
    );
    const [least] = versions;
    assert.ok(least);
    assert.match(gravestVerdict(group, least, versions).reason, /280 homes.*310 homes|310 homes.*280 homes/);
    assert.deepEqual(gravestVerdict(group, least, [least]), { verdict: 'same', reason: '' });
  });

  it('are found by any claim of theirs', () => {
    const { index } = viewOf(reports({ a: 'The flood destroyed 310 homes.', b: 'The flood destroyed 310 Homes.' }));
    const group = titled(index.groups, 'Homes that the flood destroyed');
    assert.ok(group);
    const versions = versionsOf(group);
    for (const { id } of group.claims) assert.equal(versionWith(versions, id), versions[0]);
    assert.equal(versionWith(versions, 'gone'), undefined);
  });

  it('are the same in a possible group, which tells of no verdict on what another group judges', () => {
    const { index } = viewOf(
      reports({
        a: 'The wall fell 62 metres.',
        b: 'The wall fell 203 feet.',
        c: 'The wall fell 0.062 km.',
        d: 'A bus was carried 171 metres away by the water, a driver said.',
      }),
    );
    assert.deepEqual(written(titled(index.possibleGroups, 'How far the wall fell')), [
      ['a: 62 metres', 'b: 203 feet', 'c: 0.062 km'],
      ['d: 171 metres'],
    ]);
  });
});
