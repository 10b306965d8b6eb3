import { vectorOfWeights, type SparseVector } from './sparse-vector.js';
import { WordSet } from './word-set.js';

/** Numbers words and names, so that sets and vectors of them are compared without looking at strings. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /** The same for the same word, from 0. */
  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    return number;
  }

  setOf(words: Iterable<string>): WordSet {
    return new WordSet(Array.from(words, (word) => this.numberOf(word)));
  }

  /**
   * A vector of how often each word occurs; a name said twenty times does not tell twenty times as much.
   *
   * @param ballast the weight of an entry that no other vector has, so that one number in common out of two tells less than
   *   ten out of twenty
   * @param weightOf how much a word tells; all the same where it is left out
   */
  vectorOf(counts: ReadonlyMap<string, number>, ballast: number, weightOf: (word: string) => number = () => 1): SparseVector {
    return vectorOfWeights(
      [...counts].map(([word, count]) => [this.numberOf(word), Math.log1p(count) * weightOf(word)]),
      ballast,
    );
  }
}
