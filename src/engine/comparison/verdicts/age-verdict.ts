import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { isPoint } from './admissible-range.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';

/** Reports that an analyst compares seldom lie further apart. In years. */
const mostYears = 15;

/**
 * People grow older: two ages in reports of different events can both be true. `null` where these are no such ages.
 *
 * @param sameEvent whether the sources report one event
 */
export function ageVerdict(a: Claim, b: Claim, first: Interval, second: Interval, sameEvent: boolean): ReasonedVerdict | null {
  if (a.dimension !== 'age' || sameEvent || !isPoint(first) || !isPoint(second)) return null;
  const years = Math.abs((first.min ?? 0) - (second.min ?? 0));
  if (years === 0 || years > mostYears) return null;
  return reasonedVerdict(
    'compatible',
    () =>
      `${quoted(a)} and ${quoted(b)} can both be true: the reports may lie ${years === 1 ? 'a year' : `${years} years`} apart`,
  );
}
