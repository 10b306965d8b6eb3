import attributionVerbs from '#lexicon/attribution-verbs';
import type { SentenceTree } from '../frames/index.js';

/** Whether a verb tells who says what the clause tells, and when: neither is what a number is about. */
export function isSaying(tree: SentenceTree, verb: number): boolean {
  return attribution.has(tree.lower(verb));
}

const attribution = new Set(attributionVerbs);
