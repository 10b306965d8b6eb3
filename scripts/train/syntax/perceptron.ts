/** Weights as they are learned: a row for each feature that was ever wrong, a column a class. */
export class Perceptron {
  readonly classes: number;
  readonly #index: Int32Array;
  #weights: Float32Array;
  /** By how much each weight was changed, times when: what is to be taken off for the mean (Daumé, "Practical structured learning", 2006). */
  #changes: Float64Array;
  #rows = 1;
  #time = 1;

  /** @param bits so many of the upper bits of a feature's hash number it */
  constructor(
    readonly bits: number,
    classes: number,
  ) {
    this.classes = classes;
    this.#index = new Int32Array(1 << bits);
    this.#weights = new Float32Array(4096 * classes);
    this.#changes = new Float64Array(4096 * classes);
  }

  /** Says that one more example has been seen. */
  tick(): void {
    this.#time++;
  }

  /** Sums what features say of each class. */
  score(hashes: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    const index = this.#index;
    const weights = this.#weights;
    const shift = 32 - this.bits;
    scores.fill(0);
    for (let feature = 0; feature < count; feature++) {
      const row = index[(hashes[feature] ?? 0) >>> shift] ?? 0;
      if (row === 0) continue;
      const start = row * classes;
      for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + (weights[start + at] ?? 0);
    }
  }

  /** Raises what features say of one class and lowers what they say of another. */
  update(hashes: Int32Array, count: number, right: number, wrong: number, size = 1): void {
    const shift = 32 - this.bits;
    for (let feature = 0; feature < count; feature++) {
      const hash = (hashes[feature] ?? 0) >>> shift;
      let row = this.#index[hash] ?? 0;
      if (row === 0) this.#index[hash] = row = this.#newRow();
      this.#add(row * this.classes + right, size);
      this.#add(row * this.classes + wrong, -size);
    }
  }

  #add(at: number, size: number): void {
    this.#weights[at] = (this.#weights[at] ?? 0) + size;
    this.#changes[at] = (this.#changes[at] ?? 0) + size * this.#time;
  }

  #newRow(): number {
    const row = this.#rows++;
    if (this.#rows * this.classes > this.#weights.length) {
      const weights = new Float32Array(2 * this.#weights.length);
      weights.set(this.#weights);
      this.#weights = weights;
      const changes = new Float64Array(2 * this.#changes.length);
      changes.set(this.#changes);
      this.#changes = changes;
    }
    return row;
  }

  /** The mean of the weights over all that was seen. */
  mean(): LearnedRows {
    const places: number[] = [];
    for (let hash = 0; hash < this.#index.length; hash++) if ((this.#index[hash] ?? 0) > 0) places.push(hash);
    const weights = new Float32Array(places.length * this.classes);
    places.forEach((hash, place) => {
      const start = (this.#index[hash] ?? 0) * this.classes;
      for (let at = 0; at < this.classes; at++)
        weights[place * this.classes + at] = (this.#weights[start + at] ?? 0) - (this.#changes[start + at] ?? 0) / this.#time;
    });
    return { bits: this.bits, classes: this.classes, hashes: Int32Array.from(places), weights };
  }
}

/** Rows of weights in the order of the upper bits of their features' hashes. */
export interface LearnedRows {
  readonly bits: number;
  readonly classes: number;
  readonly hashes: Int32Array;
  /** Row by row. */
  readonly weights: Float32Array;
}
