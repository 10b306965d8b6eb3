import type { Claim } from '../../claims/index.js';
import type { Concept } from '../../language/index.js';

/** All concepts of the sentence of a claim. */
export function sentenceConcepts({ about: { head, modifiers, predicates, context } }: Claim): Set<Concept> {
  return new Set([...(head === null ? [] : [head]), ...modifiers, ...predicates, ...context]);
}
