/** Some words, by their numbers. */
export class WordSet {
  /** In ascending order. */
  readonly numbers: readonly number[];
  /** A bit for each word: two sets that share a bit may share a word, others do not. */
  readonly #sketch: number;

  /** @param numbers of different words */
  constructor(numbers: readonly number[]) {
    this.numbers = numbers.toSorted((a, b) => a - b);
    this.#sketch = numbers.reduce((sketch, number) => sketch | (1 << (number & 31)), 0);
  }

  get size(): number {
    return this.numbers.length;
  }

  has(number: number): boolean {
    return (this.#sketch & (1 << (number & 31))) !== 0 && this.numbers.includes(number);
  }

  /** How many words two sets have in common. */
  shared(other: WordSet): number {
    if ((this.#sketch & other.#sketch) === 0) return 0;
    const a = this.numbers;
    const b = other.numbers;
    let i = 0;
    let j = 0;
    let count = 0;
    while (i < a.length && j < b.length) {
      const first = a[i] ?? 0;
      const second = b[j] ?? 0;
      if (first === second) count++;
      if (first <= second) i++;
      if (second <= first) j++;
    }
    return count;
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
