import { ageOfBirth, type Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { admissibleRange, rangesMeet } from './admissible-range.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say } from '../../messages/index.js';

/**
 * Judges a year of birth beside another one, or beside an age: that of one born in the year on the day when the age was reported.
 *
 * @param second the age that the other claim states
 * @returns `null` where no source says its day
 */
export function bornVerdict(a: Claim, b: Claim, first: Interval, second: Interval): ReasonedVerdict | null {
  const [year, other] = [a.quantity.born, b.quantity.born];
  if (year !== undefined && other !== undefined)
    return year === other
      ? reasonedVerdict('same', () => say`both say the year of birth, ${year}`)
      : reasonedVerdict('conflict', () => say`${quoted(a)} and ${quoted(b)} are different years`);
  const [birth, age, said] = year === undefined ? [b, a, first] : [a, b, second];
  const reckoned = ageOfBirth(year ?? other ?? 0, age.published ?? birth.published);
  if (reckoned.max === null || a.dimension !== b.dimension) return null;
  const [least, most] = [reckoned.min ?? reckoned.max, reckoned.max];
  return rangesMeet(admissibleRange(age, said), admissibleRange(birth, reckoned))
    ? reasonedVerdict('compatible', () => say`${quoted(birth)} makes ${least} or ${most}, which ${quoted(age)} can be`)
    : reasonedVerdict('conflict', () => say`${quoted(birth)} makes ${least} or ${most}, not ${quoted(age)}`);
}
