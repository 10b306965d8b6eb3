import assert from 'node:assert/strict';
import { LastTime } from '../../../src/extension/features/claims-view/last-time.js';
import { passes } from '../../../src/extension/rows/claim-filter.js';
import type { ClaimsResult, GroupNode } from '../../../src/protocol.js';
import { event, group, place, version } from './nodes.js';

/** What VS Code keeps of a workspace, as JSON, so that only what can be kept is. */
class Kept {
  #json = new Map<string, string>();

  keys(): readonly string[] {
    return [...this.#json.keys()];
  }

  get<T>(key: string, otherwise?: T): T | undefined {
    const json = this.#json.get(key);
    return json === undefined ? otherwise : (JSON.parse(json) as T);
  }

  update(key: string, value: unknown): Promise<void> {
    this.#json.set(key, JSON.stringify(value));
    return Promise.resolve();
  }
}

const strike = group('Length of the strike', [version('1', place('a.txt', '12 days')), version('2', place('b.txt', '15 days'))]);
const deaths = group('Deaths', [version('3', place('a.txt', '3')), version('4', place('b.txt', '4'))]);

function claims(groups: readonly GroupNode[], more: Partial<ClaimsResult> = {}): ClaimsResult {
  const counts = { conflicts: 0, open: 0, differences: 0, agreements: 0, possible: 0, sources: 0, leftOut: 0 };
  return { events: [event('e', groups)], counts, reading: null, ...more };
}

/** The titles that “@new” lets through in a window that is opened now. */
function newOnes(kept: Kept, ...groups: readonly GroupNode[]): string[] {
  const lastTime = new LastTime(kept);
  const isNew = (each: GroupNode): boolean => lastTime.isNew(each);
  return groups.filter((each) => passes({ agreeing: true, text: '@new', isNew }, each)).map(({ title }) => title);
}

describe('what is new since last time', () => {
  it('is nothing in a folder that is opened for the first time', () => {
    assert.deepEqual(newOnes(new Kept(), strike, deaths), []);
  });

  it('is what was not there when the window was open last', () => {
    const kept = new Kept();
    new LastTime(kept).keep(claims([strike]));
    assert.deepEqual(newOnes(kept, strike, deaths), ['Deaths']);
  });

  it('is a claim that has got another version', () => {
    const kept = new Kept();
    new LastTime(kept).keep(claims([strike, deaths]));
    const third = { ...deaths, versions: [...deaths.versions, version('5', place('c.txt', '9'))] };
    assert.deepEqual(newOnes(kept, strike, third), ['Deaths']);
  });

  it('is none that has moved, in its text or to another id', () => {
    const kept = new Kept();
    new LastTime(kept).keep(claims([strike]));
    const moved = { ...strike, id: 'another', versions: strike.versions.map((each) => ({ ...each, id: `${each.id} moved` })) };
    assert.deepEqual(newOnes(kept, moved), []);
  });

  it('stays new while the window is open, and is not the time after', () => {
    const kept = new Kept();
    new LastTime(kept).keep(claims([strike]));
    const window = new LastTime(kept);
    window.keep(claims([strike, deaths]));
    assert.ok(window.isNew(deaths));
    assert.deepEqual(newOnes(kept, strike, deaths), []);
  });

  it('knows what was only possibly one thing', () => {
    const kept = new Kept();
    new LastTime(kept).keep(claims([], { events: [event('e', [strike], [deaths])] }));
    assert.deepEqual(newOnes(kept, strike, deaths), []);
  });

  it('does not forget what is not read yet', () => {
    const kept = new Kept();
    new LastTime(kept).keep(claims([strike, deaths]));
    new LastTime(kept).keep(claims([strike], { reading: { done: 1, total: 2 } }));
    assert.deepEqual(newOnes(kept, strike, deaths), []);
  });
});
