import type { Message } from '../../messages/index.js';
import type { Verdict } from '../types.js';

/** A verdict with its reason, a clause without a full stop. */
export interface ReasonedVerdict {
  readonly verdict: Verdict;
  readonly reason: Message;
  /** Whether it follows from the two values as they are written, and from nothing else that the texts say. */
  readonly ofValues: boolean;
}

/** @param reason put into words only when it is asked for: most pairs are judged and never shown */
export function reasonedVerdict(verdict: Verdict, reason: () => Message, ofValues = false): ReasonedVerdict {
  return new LazilyReasonedVerdict(verdict, reason, ofValues);
}

/** A class, since an object literal with a getter takes ten times as long to make. */
class LazilyReasonedVerdict implements ReasonedVerdict {
  readonly #reason: () => Message;

  constructor(
    readonly verdict: Verdict,
    reason: () => Message,
    readonly ofValues: boolean,
  ) {
    this.#reason = reason;
  }

  get reason(): Message {
    return this.#reason();
  }
}
