import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { isPoint } from './admissible-range.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';

/** A number each is not the same number in all. `null` where both claims are for each, or neither is. */
export function scopeVerdict(a: Claim, b: Claim, first: Interval, second: Interval): ReasonedVerdict | null {
  const each = a.quantity.scope === 'each';
  if (each === (b.quantity.scope === 'each')) return null;
  const [perSide, inAll] = each ? [a, b] : [b, a];
  const [one, all] = each ? [first, second] : [second, first];
  if (one.min !== null && all.min === 2 * one.min && isPoint(one) && isPoint(all)) {
    return reasonedVerdict('compatible', () => `${quoted(perSide)}, on two sides, makes ${quoted(inAll)}`);
  }
  return reasonedVerdict('conflict', () => `${quoted(perSide)} is for each, ${quoted(inAll)} is not said to be`);
}
