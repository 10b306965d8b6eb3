import type { WordNet } from './decode.js';
import { lineageStarts } from './sense-similarity.js';

/** Whether two senses are each other's opposite. */
export function areAntonyms({ antonyms }: WordNet, a: number, b: number): boolean {
  return antonyms(a).includes(b);
}

/** Whether one of two senses, or a broader one, is the opposite of the other or of one above it: a serviceman is no civilian, and so no soldier is. */
export function areOpposed(wordnet: WordNet, a: number, b: number): boolean {
  const { antonyms, parents } = wordnet;
  const others = lineageStarts(wordnet, b);
  for (const start of lineageStarts(wordnet, a)) {
    for (let node = start; node !== 0; node = parents[node] ?? 0) {
      for (const opposite of antonyms(node)) if (others.some((other) => isAbove(wordnet, opposite, other))) return true;
    }
  }
  return false;
}

function isAbove({ parents }: WordNet, above: number, node: number): boolean {
  let at = node;
  while (at > above) at = parents[at] ?? 0;
  return at === above;
}
