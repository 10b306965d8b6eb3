import type { Verdict } from '../types.js';

/** A verdict with its reason, in words, without a full stop. */
export interface ReasonedVerdict {
  readonly verdict: Verdict;
  readonly reason: string;
  /** Whether it follows from the two values as they are written, and from nothing else that the texts say. */
  readonly ofValues: boolean;
}

/** @param reason put into words only when it is asked for: most pairs are judged and never shown */
export function reasonedVerdict(verdict: Verdict, reason: () => string, ofValues = false): ReasonedVerdict {
  return new LazilyReasonedVerdict(verdict, reason, ofValues);
}

/** A class, since an object literal with a getter takes ten times as long to make. */
class LazilyReasonedVerdict implements ReasonedVerdict {
  readonly #reason: () => string;

  constructor(
    readonly verdict: Verdict,
    reason: () => string,
    readonly ofValues: boolean,
  ) {
    this.#reason = reason;
  }

  get reason(): string {
    return this.#reason();
  }
}
