import { fold } from '../language/index.js';

/** Shorter sentences are written alike by chance: `The talks ended on Friday.` In words. */
const fewestWords = 8;

/** So much of what two sentences have must be in both for one to be a copy of the other; see docs/decisions/0018. */
export const leastResemblance = 0.4;

/** The pairs of neighbouring words of a sentence, without case, accents and punctuation; none of a sentence of a few words. */
export function shinglesOf(sentence: string): ReadonlySet<string> {
  const words = fold(sentence).split(' ');
  if (words.length < fewestWords) return new Set();
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/** The share of what two sets have that is in both: resemblance, in Broder, On the resemblance and containment of documents (1997). */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common / (a.size + b.size - common);
}

/** Whether one of two sentences is copied from the other, with no more than small edits. */
export function isCopied(a: string, b: string): boolean {
  return resemblance(shinglesOf(a), shinglesOf(b)) >= leastResemblance;
}
