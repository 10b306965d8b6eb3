import { availableParallelism, cpus, loadavg } from 'node:os';

/** What the figures were measured on. */
export interface Machine {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  /** Processes that wanted to run in the last minute before the measuring began, on average. */
  readonly load: number;
}

export function machine(): Machine {
  return { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), load: loadavg()[0] ?? 0 };
}

/** Half a process: less may be what is left of the build. */
const quiet = 0.5;

/** Whether others were at work, so that caches and cores were shared and ratios tell more than times. */
export function isLoaded({ load }: Machine): boolean {
  return load > quiet;
}
