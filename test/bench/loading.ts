import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How long things take the first time, in a process that was just started, in milliseconds; medians. */
export interface Loading {
  /** Reading and decoding the model and the name lists. */
  readonly names: number;
  /** Reading the rest of the engine. */
  readonly engine: number;
  /** The first article, from its text to its findings. */
  readonly article: number;
}

/** Starts so many processes, one after the other. */
export function loading(times: number): Loading {
  const script = fileURLToPath(new URL('cold-start.js', import.meta.url));
  const runs = Array.from({ length: times }, () => JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Loading);
  const median = (key: keyof Loading): number => runs.map((run) => run[key]).sort((a, b) => a - b)[times >> 1] ?? NaN;
  return { names: median('names'), engine: median('engine'), article: median('article') };
}
