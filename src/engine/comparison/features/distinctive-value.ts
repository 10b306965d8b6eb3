import type { Claim } from '../../claims/index.js';
import { significantDigits } from '../../language/index.js';
import { valueSimilarity } from './value-similarity.js';

const known = new WeakMap<Claim, boolean>();

/** Whether a value is such that two claims hardly share it by chance: `923`, `$9.3 million`, `13:36`; not `three` or `100`. */
export function isDistinctive(claim: Claim): boolean {
  let answer = known.get(claim);
  if (answer === undefined) known.set(claim, (answer = hasManyDigits(claim)));
  return answer;
}

function hasManyDigits({ stated, dimension, quantity: { score } }: Claim): boolean {
  const { min } = stated;
  if (score !== undefined) return score.join('').length >= 3;
  if (dimension === 'time') return Number(min ?? stated.max) % 1_800 !== 0;
  if (typeof min !== 'number') return dimension === 'date';
  const digits = significantDigits(min);
  const isShort = dimension === 'percent' || dimension === 'age' || dimension === 'magnitude';
  return digits >= 3 || (digits === 2 && !isShort && (dimension !== 'count' || min >= 21));
}

/** Whether two claims give one value that is hardly shared by chance. */
export function shareDistinctiveValue(a: Claim, b: Claim): boolean {
  return isDistinctive(a) && isDistinctive(b) && valueSimilarity(a, b) === 1;
}
