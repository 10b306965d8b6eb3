import attributionVerbs from '#lexicon/attribution-verbs';
import reportingVerbs from '#lexicon/reporting-verbs';
import type { SentenceTree } from '../frames/index.js';
import type { Span } from '../text/index.js';

/** Whether a verb tells who says what the clause tells, and when: neither is what a number is about. */
export function isSaying(tree: SentenceTree, verb: number): boolean {
  return attribution.has(tree.lower(verb));
}

const attribution = new Set(attributionVerbs);

/** Whether somebody is named as the one who says it: `Holt said`, `said Holt`. */
export function speaks({ start, end }: Span, text: string): boolean {
  const before = text
    .slice(Math.max(0, start - nearby), start)
    .split(notLetters)
    .filter(Boolean)
    .at(-1);
  const after = text
    .slice(end, end + nearby)
    .split(notLetters)
    .find(Boolean);
  return [before, after].some((word) => word !== undefined && speech.has(word.toLowerCase()));
}

const notLetters = /\P{L}+/u;

/** In UTF-16 units: a longest verb and what stands around it. */
const nearby = 16;

const speech = new Set([...attributionVerbs, ...reportingVerbs]);
