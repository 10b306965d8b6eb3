import type { LearnedRows } from './perceptron.js';

/** The mean of several models with the same features and classes: what chance alone taught one of them then weighs less. */
export function meanOf(models: readonly [LearnedRows, ...LearnedRows[]]): LearnedRows {
  const [{ bits, classes }] = models;
  const hashes = Int32Array.from(new Set(models.flatMap((model) => Array.from(model.hashes)))).sort();
  const placeOf = new Map(Array.from(hashes, (hash, place) => [hash, place]));
  const weights = new Float32Array(hashes.length * classes);
  for (const model of models) {
    model.hashes.forEach((hash, row) => {
      const start = (placeOf.get(hash) ?? 0) * classes;
      for (let at = 0; at < classes; at++)
        weights[start + at] = (weights[start + at] ?? 0) + (model.weights[row * classes + at] ?? 0) / models.length;
    });
  }
  return { bits, classes, hashes, weights };
}
