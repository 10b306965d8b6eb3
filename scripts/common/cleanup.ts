import { rmSync } from 'node:fs';
import { constants } from 'node:os';

/** What must be undone when this process ends, last made first; synchronous, because an exiting process waits for nothing. */
const undo = new Set<() => void>();

/**
 * Runs `action` once: when the returned function is called, or else when this process ends, be it by its own will,
 * by SIGINT, SIGTERM or SIGHUP, or by an error nobody caught.
 */
function atExit(action: () => void): () => void {
  const once = (): void => {
    if (undo.delete(once)) action();
  };
  undo.add(once);
  return once;
}

/** Deletes `folder` at the latest when this process ends; the returned function deletes it at once. */
export function deleteAtExit(folder: string): () => void {
  // A process that has just been killed may still hold a file for a moment: hence the retries.
  return atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
}

/**
 * Sends `signal` to the process group that `pid` leads, at the latest when this process ends; the returned function
 * sends it at once. SIGTERM lets a script of ours undo what it did, SIGKILL is for what has nothing to undo.
 */
export function endGroupAtExit(pid: number, signal: 'SIGTERM' | 'SIGKILL'): () => void {
  return atExit(() => {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, signal);
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
      if (!isGone) throw error;
    }
  });
}

process.on('exit', () => {
  for (const action of [...undo].reverse()) {
    try {
      action();
    } catch (error) {
      console.error(error);
    }
  }
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // 128 + the signal's number is what a shell reports for a process that a signal ended.
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
