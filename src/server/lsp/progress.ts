import * as l10n from '@vscode/l10n';
import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { messageOf } from '../../message-of.js';

/** Shown while folders are read. */
export interface ReadingProgress {
  report(done: number, total: number, uri: string): void;
  end(): void;
}

/** A client is told a new percentage, not every file. */
const step = 1;

/**
 * Shows in the client that files are read, with a button to stop it, where the client can. Reading does not wait for it.
 *
 * @param nameOf how a file is named to people
 */
export function startProgress(connection: Connection, nameOf: (uri: string) => string, cancel: () => void): ReadingProgress {
  let reporter: WorkDoneProgressReporter | undefined;
  let ended = false;
  let shown = 0;
  connection.window
    .createWorkDoneProgress()
    .then((created) => {
      created.begin('Variorum', 0, l10n.t`reading sources`, true);
      if (ended) {
        created.done();
        return;
      }
      created.token.onCancellationRequested(cancel);
      reporter = created;
    })
    .catch((error: unknown) => connection.console.warn(`No progress is shown: ${messageOf(error)}`));
  return {
    report: (done, total, uri) => {
      const percentage = total === 0 ? 0 : Math.floor((done / total) * 100);
      if (percentage < shown + step) return;
      shown = percentage;
      reporter?.report(percentage, l10n.t`${done} of ${total}: ${nameOf(uri)}`);
    },
    end: () => {
      ended = true;
      reporter?.done();
    },
  };
}
