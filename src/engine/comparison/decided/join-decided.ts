import type { AnyClaim } from '../types.js';
import type { DecidedPairs } from './decided-pairs.js';

/**
 * Puts together what an analyst said to be about the same thing: sets that hold one of two such claims each become one, unless
 * others of their claims were said to be about different ones.
 *
 * @param claimsOf the claims of a set
 * @param join makes one of several sets
 */
export function joinDecided<S>(
  sets: readonly S[],
  decided: DecidedPairs,
  claimsOf: (set: S) => readonly AnyClaim[],
  join: (sets: readonly S[]) => S,
): S[] {
  const groups = sets.map((set) => [set]);
  const isSaid = (a: S[], b: S[], thing: 'same-thing' | 'different-things'): boolean => {
    const others = new Set<AnyClaim>(b.flatMap(claimsOf));
    return a
      .flatMap(claimsOf)
      .some((claim) => [...decided.of(claim)].some(([other, said]) => said === thing && others.has(other)));
  };
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index];
    if (group?.flatMap(claimsOf).some((claim) => decided.of(claim).size > 0) !== true) continue;
    const at = groups.findIndex(
      (other, place) => place > index && isSaid(group, other, 'same-thing') && !isSaid(group, other, 'different-things'),
    );
    if (at === -1) continue;
    group.push(...groups.splice(at, 1).flat());
    // What came may be linked with others.
    index -= 1;
  }
  return groups.map((group) => (group.length === 1 && group[0] !== undefined ? group[0] : join(group)));
}
