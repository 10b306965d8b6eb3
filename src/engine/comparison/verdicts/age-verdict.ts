import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { isPoint } from './admissible-range.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say } from '../../messages/index.js';

/** Reports that an analyst compares seldom lie further apart. In years. */
const mostYears = 15;

/**
 * People grow older: two ages in reports of different events can both be true, and in reports of one event those that a birthday between
 * them may have made. `null` where these are no such ages.
 *
 * @param sameEvent whether the sources report one event
 */
export function ageVerdict(a: Claim, b: Claim, first: Interval, second: Interval, sameEvent: boolean): ReasonedVerdict | null {
  if (a.dimension !== 'age' || !isPoint(first) || !isPoint(second)) return null;
  const years = Math.abs((first.min ?? 0) - (second.min ?? 0));
  if (years === 0 || years > (sameEvent ? birthdaysBetween(a, b) : mostYears)) return null;
  if (sameEvent)
    return reasonedVerdict(
      'compatible',
      () => say`${quoted(a)} and ${quoted(b)} can both be true: a birthday may lie between the reports`,
    );
  return reasonedVerdict('compatible', () =>
    years === 1
      ? say`${quoted(a)} and ${quoted(b)} can both be true: the reports may lie a year apart`
      : say`${quoted(a)} and ${quoted(b)} can both be true: the reports may lie ${years} years apart`,
  );
}

/** How many birthdays may lie between two reports of one event: one, unless both are of one day. */
function birthdaysBetween(a: Claim, b: Claim): number {
  return a.uri === b.uri || (a.published !== null && a.published === b.published) ? 0 : 1;
}
