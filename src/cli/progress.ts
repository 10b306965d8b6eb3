import type { Output } from './io.js';
import { printable } from './printable.js';

/** Short work needs no progress; in milliseconds. */
const patience = 1000;

/** The eye follows no faster; in milliseconds. */
const interval = 100;

const clearLine = '\r\u001B[K';

/** Says on one line of a terminal what is going on, once it takes over a second. Elsewhere it says nothing. */
export class Progress {
  readonly #terminal: Output | undefined;
  #next = Date.now() + patience;
  #shown = false;

  constructor(output: Output) {
    this.#terminal = output.isTTY === true ? output : undefined;
  }

  tell(message: string): void {
    const now = Date.now();
    if (this.#terminal === undefined || now < this.#next) return;
    this.#next = now + interval;
    this.#shown = true;
    this.#terminal.write(clearLine + printable(message).slice(0, (this.#terminal.columns ?? 80) - 1));
  }

  /** Wipes the line. */
  end(): void {
    if (this.#shown) this.#terminal?.write(clearLine);
    this.#shown = false;
  }
}
