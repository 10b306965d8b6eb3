import { Bench } from 'tinybench';
import { cpuTime } from './cpu-time.js';

/** How long one run took, in milliseconds of {@link cpuTime}, over all runs but those that warmed up. */
export interface Timing {
  readonly best: number;
  readonly median: number;
  readonly p95: number;
}

/**
 * Runs something again and again, at least once after at least one run that warms it up.
 *
 * @param milliseconds how long to go on; half as long to warm up
 */
export function measure(run: () => void, milliseconds: number): Timing {
  return timed(run, { time: milliseconds, iterations: 1, warmupTime: milliseconds / 2, warmupIterations: 1 });
}

/** Runs something so many times and no more, for what is not the same a second time. */
export function measureTimes(run: () => void, times: number): Timing {
  return timed(run, { time: 0, iterations: times, warmup: false });
}

function timed(run: () => void, options: ConstructorParameters<typeof Bench>[0]): Timing {
  const bench = new Bench({ ...options, now: cpuTime, retainSamples: true, throws: true });
  const task = bench.add('run', run, { async: false }).tasks[0];
  bench.runSync();
  const result = task?.result;
  if (result?.state !== 'completed') throw new Error(`Not measured: the run is ${result?.state ?? 'missing'}.`);
  const { min, p50, samples = [] } = result.latency;
  return { best: min, median: p50, p95: samples[Math.ceil(samples.length * 0.95) - 1] ?? p50 };
}
