import type { Claim } from '../claims/index.js';
import { judge } from '../comparison/index.js';

/** Words and names that two sentences must share at least, and as a share of those of the shorter one. */
const fewestShared = 2;
const leastShare = 0.4;

/** Up to here numbers are so common that what is counted must be the same. */
const smallest = 5;

/**
 * Claims of sources that give the value of a draft’s claim in a sentence of much the same words. Groups of sources are made so that none
 * is a false alarm; what an analyst took over from a source is told by its words as well.
 *
 * @param said all claims of the sources that may be meant
 */
export function saidInSameWords(claim: Claim, said: readonly Claim[]): Claim[] {
  const words = wordsOf(claim);
  return said.filter((other) => {
    if (other.dimension !== claim.dimension || judge(claim, other)?.verdict !== 'same') return false;
    if (isSmall(claim) && other.about.head !== claim.about.head) return false;
    const theirs = wordsOf(other);
    const shared = [...words].filter((word) => theirs.has(word)).length;
    return shared >= fewestShared && shared >= leastShare * Math.min(words.size, theirs.size);
  });
}

/** What its sentence says besides the value. */
function wordsOf({ about: { head, modifiers, predicates, context, names } }: Claim): ReadonlySet<string> {
  return new Set([...(head === null ? [] : [head]), ...modifiers, ...predicates, ...context, ...names]);
}

function isSmall({ dimension, normalized: { min, max } }: Claim): boolean {
  return dimension === 'count' && Number(max ?? min) <= smallest;
}
