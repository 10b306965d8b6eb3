import assert from 'node:assert/strict';
import { versionsOf } from '../../../src/server/presentation/claim-versions.js';
import { versionsThatStandAlone } from '../../../src/server/presentation/stands-alone.js';
import { viewOf } from './corpus-view.js';

/** Told in other words by each, so that nobody copies anybody. */
const leads = [
  'The dam above Mill Creek failed on Tuesday evening, officials in Oregon said.',
  'Oregon officials said on Tuesday that the dam above Mill Creek had failed.',
  'A dam above Mill Creek failed on Tuesday, Oregon officials told reporters late at night.',
  'On Tuesday the Mill Creek dam failed, according to what officials in Oregon said.',
];
const wire = 'Rescue crews from three counties searched the valley through the night for people who had not been heard of.';

/** Which values of the homes destroyed stand alone. @param homes what each report says */
function aloneAmong(homes: readonly number[], copied: readonly number[] = []): string[] {
  const view = viewOf(
    Object.fromEntries(
      homes.map((count, at) => {
        const lead = copied.includes(at) ? `${leads[0]} ${wire}` : leads[at];
        return [`${at}.txt`, `Dam fails above Mill Creek\n\nSALEM, Oregon - ${lead}\n\nThe flood destroyed ${count} homes.`];
      }),
    ),
  );
  const group = view.index.groups.find(({ claims }) => claims.some(({ text }) => text.includes('homes')));
  assert.ok(group, 'the homes are compared');
  return versionsThatStandAlone(group, versionsOf(group), view).map(({ claims: [{ text }] }) => text);
}

describe('what stands alone', () => {
  it('is what one voice says against several', () => assert.deepEqual(aloneAmong([310, 280, 310]), ['280 homes']));

  it('is each of two that contradict several, in their own ways', () =>
    assert.deepEqual(aloneAmong([310, 280, 310, 330]), ['280 homes', '330 homes']));

  it('is nothing where one says so and one otherwise', () => assert.deepEqual(aloneAmong([310, 280]), []));

  it('is nothing where the several copy one another: they are one voice', () =>
    assert.deepEqual(aloneAmong([310, 280, 310], [0, 2]), []));
});
