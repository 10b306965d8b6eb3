import assert from 'node:assert/strict';
import { cpuTime } from '../bench/cpu-time.js';

/** Runs something that has to be done within so much CPU time, in milliseconds. The machine may be loaded: the clock is no measure. */
export function within<T>(most: number, what: string, run: () => T): T {
  const start = cpuTime();
  const result = run();
  const taken = Math.round(cpuTime() - start);
  assert.ok(taken <= most, `${what} took ${taken} ms of CPU time, not ${most} at the most`);
  return result;
}
