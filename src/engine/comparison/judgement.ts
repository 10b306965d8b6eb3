import type { Verdict } from './types.js';

/** A verdict with its reason, in words, without a full stop. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** @param reason put into words only when it is asked for: most pairs are judged and never shown */
export function judged(verdict: Verdict, reason: () => string): Judgement {
  return {
    verdict,
    get reason() {
      return reason();
    },
  };
}
