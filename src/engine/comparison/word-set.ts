import type { Claim } from '../claims/index.js';
import { wordHash } from '../encoding/index.js';

/** Some words, with a sketch of them by which most pairs of sets are seen to have none in common. */
export class WordSet {
  /** A bit for each word: two sets that share a bit may share a word, others do not. */
  readonly #sketch: number;

  constructor(readonly words: ReadonlySet<string>) {
    let sketch = 0;
    for (const word of words) sketch |= 1 << (wordHash(word, 1) & 31);
    this.#sketch = sketch;
  }

  get size(): number {
    return this.words.size;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** How many words two sets have in common. */
  shared(other: WordSet): number {
    return (this.#sketch & other.#sketch) === 0 ? 0 : shared(this.words, other.words);
  }

  /** How much of the smaller set the larger one holds. */
  overlap(other: WordSet): number {
    const count = this.shared(other);
    return count === 0 ? 0 : count / Math.min(this.size, other.size);
  }

  /** How alike two sets are, by cosine. */
  cosine(other: WordSet): number {
    const count = this.shared(other);
    return count === 0 ? 0 : count / Math.sqrt(this.size * other.size);
  }
}

/** How many words two sets have in common. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const value of small) if (large.has(value)) count++;
  return count;
}

/** All concepts of the sentence of a claim. */
export function wordsOf({ about: { head, modifiers, predicates, context } }: Claim): Set<string> {
  return new Set([...(head === null ? [] : [head]), ...modifiers, ...predicates, ...context]);
}
