import { createHash } from 'node:crypto';
import type * as vscode from 'vscode';
import type { ClaimsResult, GroupNode } from '../../../protocol.js';

const key = 'variorum.claims.known';

/** Which claims were there when the window was open last: what is not among them is new. */
export class LastTime {
  readonly #memento: vscode.Memento;
  readonly #before: ReadonlySet<string> | undefined;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    const kept = memento.get<readonly string[]>(key);
    this.#before = kept && new Set(kept);
  }

  /** Of a folder that is opened for the first time nothing is new. */
  isNew(group: GroupNode): boolean {
    return this.#before !== undefined && !this.#before.has(markOf(group));
  }

  /** Keeps what is there now for the next time; while files are read it is not all there yet. */
  keep({ events, reading }: ClaimsResult): void {
    if (reading !== null) return;
    const marks = events.flatMap(({ groups, possible }) => [...groups, ...possible].map(markOf));
    void this.#memento.update(key, marks);
  }
}

/** A group by its title and values, as short as will do. */
function markOf({ title, versions }: GroupNode): string {
  const said = [title, ...versions.map(({ normalized }) => normalized)].join('\n');
  return createHash('sha256').update(said).digest('base64').slice(0, 10);
}
