import type { Claim, DateInterval } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { ageVerdict } from './age-verdict.js';
import { bornVerdict } from './born-verdict.js';
import { dateVerdict } from './date-verdict.js';
import { directionVerdict } from './direction-verdict.js';
import { numberVerdict } from './number-verdict.js';
import { quoted } from './quoted.js';
import { rankVerdict } from './rank-verdict.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { scopeVerdict } from './scope-verdict.js';
import { scoreVerdict } from './score-verdict.js';
import { timeVerdict } from './time-verdict.js';
import { say } from '../../messages/index.js';

/**
 * Judges two claims about the same thing. Symmetric in its verdict; the reason names `a` first.
 *
 * @param sameEvent whether their sources report one event
 * @returns `null` where the texts do not say enough to compare the two
 */
export function judge(a: Claim, b: Claim, sameEvent = true): ReasonedVerdict | null {
  const [first, second] = [a.normalized, b.normalized];
  if (isDates(first) || isDates(second)) return isDates(first) && isDates(second) ? dateVerdict(a, b, first, second) : null;
  if (a.dimension === 'rank' || b.dimension === 'rank') return rankVerdict(a, b);
  if (a.dimension === 'score' || b.dimension === 'score') return scoreVerdict(a, b);
  // A length of time is reckoned in the unit of the time of day.
  if ((a.dimension === 'time') !== (b.dimension === 'time')) return null;
  if (first.unit !== second.unit) {
    return reasonedVerdict(
      'compatible',
      () => say`${quoted(a)} and ${quoted(b)} are in different units, which the texts do not convert`,
    );
  }
  if (a.quantity.born !== undefined || b.quantity.born !== undefined) return bornVerdict(a, b, first, second);
  const direction = directionVerdict(a, b);
  if (direction !== null) return direction;
  if (a.dimension === 'time') return timeVerdict(a, b, first, second);
  return (
    scopeVerdict(a, b, first, second, () => numberVerdict(a, b, first, second)) ??
    ageVerdict(a, b, first, second, sameEvent) ??
    numberVerdict(a, b, first, second)
  );
}

function isDates(value: Interval | DateInterval): value is DateInterval {
  return value.unit === 'date';
}
