import type { Claim } from '../claims/index.js';
import { cosine, vectorOf, type Vector } from '../embeddings/index.js';
import { wordsOf } from './pair.js';

/** What of a claim's sentence is looked at: the thing counted; that and what happens to it; everything. */
export type Part = 'head' | 'core' | 'sentence';

const readers: Readonly<Record<Part, (claim: Claim) => Iterable<string>>> = {
  head: ({ about }) => (about.head === null ? [] : [about.head]),
  core: ({ about: { head, modifiers, predicates } }) => [...(head === null ? [] : [head]), ...modifiers, ...predicates],
  sentence: wordsOf,
};

const known: Readonly<Record<Part, WeakMap<Claim, Vector | null>>> = { head: new WeakMap(), core: new WeakMap(), sentence: new WeakMap() };

/** How near in meaning the words of two claims are: 1 for the same, 0 where they have nothing to do with each other or are not known. */
export function nearness(a: Claim, b: Claim, part: Part): number {
  const [one, other] = [vectorFor(a, part), vectorFor(b, part)];
  return one === null || other === null ? 0 : cosine(one, other);
}

function vectorFor(claim: Claim, part: Part): Vector | null {
  let vector = known[part].get(claim);
  if (vector === undefined) known[part].set(claim, (vector = vectorOf(readers[part](claim))));
  return vector;
}
