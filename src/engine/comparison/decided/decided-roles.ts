import type { Group } from '../types.js';
import type { DecidedPairs } from './decided-pairs.js';

/** Groups of roles as an analyst decided: what was said to be one is sure, and a possible group whose differing roles were said to be of two goes. */
export function decidedRoles(groups: readonly Group[], decided: DecidedPairs): Group[] {
  return groups.flatMap((group) => {
    if (group.isConfident) return [group];
    const claims = new Map(group.claims.map((claim) => [claim.id, claim]));
    const said = group.relations.map(({ a, b }) => {
      const [one, other] = [claims.get(a), claims.get(b)];
      return one === undefined || other === undefined ? undefined : decided.between(one, other);
    });
    if (said.includes('different-things')) return [];
    return [
      said.includes('same-thing') ? { ...group, sets: [{ claims: group.claims, isSure: true }], isConfident: true } : group,
    ];
  });
}
