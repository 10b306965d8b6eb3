import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { isPoint } from './admissible-range.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say } from '../../messages/index.js';

/**
 * Judges a number for each against one that is not said to be. `null` where both claims are for each, or neither is, and where the
 * numbers are to be compared as they stand.
 *
 * A text that merely leaves out `each` may mean it: the same number is then a difference of scope. A text that says `in all` means
 * both sides together, and the number for each cannot be that.
 *
 * @param compared judges the two numbers as if both were of one scope
 */
export function scopeVerdict(
  a: Claim,
  b: Claim,
  first: Interval,
  second: Interval,
  compared: () => ReasonedVerdict,
): ReasonedVerdict | null {
  const each = a.quantity.scope === 'each';
  if (each === (b.quantity.scope === 'each')) return null;
  const [perSide, inAll] = each ? [a, b] : [b, a];
  const [one, all] = each ? [first, second] : [second, first];
  if (one.min !== null && all.min === 2 * one.min && isPoint(one) && isPoint(all)) {
    return reasonedVerdict('compatible', () => say`${quoted(perSide)}, on two sides, makes ${quoted(inAll)}`);
  }
  if (inAll.quantity.scope !== 'total' && compared().verdict !== 'conflict')
    return reasonedVerdict(
      'compatible',
      () => say`${quoted(perSide)} is for each, and ${quoted(inAll)} does not say whether it is: they differ in scope`,
    );
  return reasonedVerdict('conflict', () =>
    inAll.quantity.scope === 'total'
      ? say`${quoted(perSide)} is for each, ${quoted(inAll)} is for all together`
      : say`${quoted(perSide)} is for each, ${quoted(inAll)} is not said to be`,
  );
}
