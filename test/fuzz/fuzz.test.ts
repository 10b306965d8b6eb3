import assert from 'node:assert/strict';
import { cpuTime } from '../bench/cpu-time.js';
import { fuzz } from './fuzz.js';

/** Of `npm run fuzz`, so much is tried each time. In milliseconds of CPU time. */
const share = 40_000;

describe('random texts, corpora and edits', function () {
  this.timeout(10 * 60_000);
  it('break nothing', () => {
    const start = cpuTime();
    const { counts, failures } = fuzz(1, (tried) => tried < 400 || (tried < 4_000 && cpuTime() - start < share));
    assert.deepEqual(failures, []);
    assert.ok(counts.texts > 100 && counts.corpora > 10 && counts.edits > 10, JSON.stringify(counts));
  });
});
