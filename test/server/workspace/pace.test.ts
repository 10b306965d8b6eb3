import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Pace } from '../../../src/server/workspace/pace.js';
import { stopClock } from '../../fake-clock.js';

describe('Pace', () => {
  let clock: ReturnType<typeof stopClock>;

  beforeEach(() => {
    clock = stopClock();
  });

  afterEach(() => clock.restore());

  /** After how many milliseconds from now it is due. */
  function pause(pace: Pace): number {
    let passed = 0;
    for (; !pace.isDue(); passed += 1) clock.tick(1);
    return passed;
  }

  it('lets a third of a second pass before the first time', () => {
    assert.equal(pause(new Pace()), 300);
  });

  it('stays due until it is done', async () => {
    const pace = new Pace();
    clock.tick(5000);
    assert.ok(pace.isDue());
    assert.ok(pace.isDue());
    await pace.time(() => Promise.resolve());
    assert.ok(!pace.isDue());
  });

  it('pauses for a second, and for four times as long as it took where that is longer', async () => {
    const costs = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(costs, async (all) => {
        const pace = new Pace();
        pause(pace);
        for (const cost of all) {
          await pace.time(() => {
            clock.tick(cost);
            return Promise.resolve();
          });
          assert.equal(pause(pace), Math.max(1000, 4 * cost));
        }
      }),
      { numRuns: 50 },
    );
  });
});
