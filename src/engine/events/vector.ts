/** A sparse vector of length 1 or somewhat less: numbered keys in ascending order with their weights. */
export interface Vector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** Numbers the words and names of a corpus, so that vectors are compared without looking at strings. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /**
   * A vector of how often each key occurs; a name said twenty times does not tell twenty times as much.
   *
   * @param ballast the weight of an entry that no other vector has, so that one number in common out of two tells less than
   *   ten out of twenty
   * @param weightOf how much a key tells; all the same where it is left out
   */
  vector(counts: ReadonlyMap<string, number>, ballast: number, weightOf: (key: string) => number = () => 1): Vector {
    const entries = [...counts]
      .map(([key, count]): [number, number] => [this.#numberOf(key), Math.log1p(count) * weightOf(key)])
      .sort(([a], [b]) => a - b);
    const norm = Math.hypot(ballast, ...entries.map(([, weight]) => weight)) || 1;
    return { keys: Int32Array.from(entries, ([key]) => key), weights: Float64Array.from(entries, ([, weight]) => weight / norm) };
  }

  #numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** The cosine of the angle between two vectors: 0 for nothing in common, 1 for the same. */
export function cosine(a: Vector, b: Vector): number {
  let [i, j, dot] = [0, 0, 0];
  while (i < a.keys.length && j < b.keys.length) {
    const [first, second] = [a.keys[i] ?? 0, b.keys[j] ?? 0];
    if (first === second) dot += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (first < second) i++;
    else j++;
  }
  return dot;
}
