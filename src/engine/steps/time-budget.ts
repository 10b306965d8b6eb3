import type { Steps } from './steps.js';
import { MessageError, say } from '../messages/index.js';

/** How long a piece of work may take, not counting what others do between its steps. */
export class TimeBudget {
  readonly #most: number;
  #spent = 0;
  #since = Date.now();

  /** @param most in milliseconds */
  constructor(most: number) {
    this.#most = most;
  }

  /** Ends a step. @throws an error in words where the work has taken longer than it may */
  *step(): Steps<void> {
    this.#spent += Date.now() - this.#since;
    if (this.#spent > this.#most) throw new MessageError(say`it took longer than ${Math.round(this.#most / 1000)} seconds`);
    yield;
    this.#since = Date.now();
  }
}
