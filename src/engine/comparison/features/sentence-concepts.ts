import type { Claim } from '../../claims/index.js';
import type { Concept } from '../../language/index.js';

/** How many words two sets have in common. */
export function intersectionSize(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const value of small) if (large.has(value)) count++;
  return count;
}

/** All concepts of the sentence of a claim. */
export function sentenceConcepts({ about: { head, modifiers, predicates, context } }: Claim): Set<Concept> {
  return new Set([...(head === null ? [] : [head]), ...modifiers, ...predicates, ...context]);
}
