import { spawn } from 'node:child_process';
import { endGroupAtExit } from './cleanup.js';
import { root } from './paths.js';

export interface RunOptions {
  /** The working folder; the project's root by default. */
  readonly cwd?: string;
  /** The environment; this process's own by default. */
  readonly env?: NodeJS.ProcessEnv;
  /** Where its standard output goes: to ours (the default), or nowhere. */
  readonly stdout?: 'inherit' | 'ignore';
}

/**
 * Runs a command to its end, its output going to ours, and resolves to its exit code (1 when a signal ended it).
 * It ends with this process. Rejects when the command cannot be started.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', options.stdout ?? 'inherit', 'inherit'],
      detached: true,
    });
    const end = child.pid === undefined ? undefined : endGroupAtExit(child.pid, 'SIGTERM');
    child.once('error', reject);
    child.once('exit', (code) => {
      end?.();
      resolve(code ?? 1);
    });
  });
}

/** `run` for a Node script. */
export function runNode(args: readonly string[], options?: RunOptions): Promise<number> {
  return run(process.execPath, args, options);
}
