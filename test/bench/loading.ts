import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is read and decoded when it is first used, in milliseconds of CPU time. */
export interface Loading {
  /** The model of names and the name lists. */
  readonly names: number;
}

/** The median over so many new processes, started one after the other. */
export function loading(times: number): Loading {
  const script = fileURLToPath(new URL('cold-start.js', import.meta.url));
  const runs = Array.from({ length: times }, () => Number(execFileSync(process.execPath, [script], { encoding: 'utf8' })));
  return { names: runs.sort((a, b) => a - b)[times >> 1] ?? NaN };
}
