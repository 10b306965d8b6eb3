import type { Output } from './io.js';
import { printable } from '../reports/printable.js';

/** Short work needs no progress; in milliseconds. */
const patience = 1000;

/** The eye follows no faster; in milliseconds. */
const interval = 100;

const clearLine = '\r\u001B[K';

/** Says on one line of a terminal what is going on, once it takes over a second. Elsewhere it says nothing. */
export class Progress {
  readonly #terminal: Output | undefined;
  readonly #start = Date.now();
  #last = 0;
  #shown = false;

  constructor(output: Output) {
    this.#terminal = output.isTTY === true ? output : undefined;
  }

  /** Tells of one of many short steps; most are passed over. */
  step(message: string): void {
    const now = Date.now();
    if (now - this.#start < patience || now - this.#last < interval) return;
    this.#last = now;
    this.#show(message);
  }

  /** Tells of work during which nothing more can be told: shown already where what came before took a while. */
  stage(message: string): void {
    if (Date.now() - this.#start >= patience / 4) this.#show(message);
  }

  /** Wipes the line. */
  end(): void {
    if (this.#shown) this.#terminal?.write(clearLine);
    this.#shown = false;
  }

  #show(message: string): void {
    if (this.#terminal === undefined) return;
    // Some terminals give their width as 0.
    const width = this.#terminal.columns === undefined || this.#terminal.columns === 0 ? 80 : this.#terminal.columns;
    this.#terminal.write(clearLine + printable(message).slice(0, width - 1));
    this.#shown = true;
  }
}
