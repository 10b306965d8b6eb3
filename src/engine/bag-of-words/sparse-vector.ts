/** A sparse vector of length 1 or somewhat less: numbered keys in ascending order with their weights. */
export interface SparseVector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/**
 * A vector of weights.
 *
 * @param weights by different keys
 * @param ballast the weight of one more entry, which no other vector has
 */
export function vectorOfWeights(weights: readonly (readonly [key: number, weight: number])[], ballast: number): SparseVector {
  const entries = weights.toSorted(([a], [b]) => a - b);
  const norm = Math.hypot(ballast, ...entries.map(([, weight]) => weight)) || 1;
  return { keys: Int32Array.from(entries, ([key]) => key), weights: Float64Array.from(entries, ([, weight]) => weight / norm) };
}

/** The cosine of the angle between two vectors: 0 for nothing in common, 1 for the same. */
export function sparseCosine(a: SparseVector, b: SparseVector): number {
  let [i, j, dot] = [0, 0, 0];
  while (i < a.keys.length && j < b.keys.length) {
    const [first, second] = [a.keys[i] ?? 0, b.keys[j] ?? 0];
    if (first === second) dot += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (first < second) i++;
    else j++;
  }
  return dot;
}
