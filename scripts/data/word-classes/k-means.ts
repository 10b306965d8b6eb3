import { generator } from '../../common/random.js';

/**
 * Spherical k-means (Dhillon & Modha, “Concept decompositions for large sparse text data using clustering”, Machine Learning 42, 2001).
 *
 * @param rows unit vectors, one after the other
 * @param dimensions of each
 * @param weights how much each row counts
 * @returns the centres, unit vectors too; the same for the same rows
 */
export function centresOf(
  rows: Float32Array,
  dimensions: number,
  weights: Float32Array,
  { count, rounds }: { readonly count: number; readonly rounds: number },
): Float32Array {
  const random = generator(count);
  const size = rows.length / dimensions;
  const any = (): Float32Array => rows.subarray(Math.floor(random() * size) * dimensions).subarray(0, dimensions);
  const centres = new Float32Array(count * dimensions);
  for (let centre = 0; centre < count; centre++) centres.set(any(), centre * dimensions);
  for (let round = 0; round < rounds; round++) {
    const sums = sumsOf(rows, dimensions, weights, nearestOf(rows, centres, dimensions), count);
    for (let centre = 0; centre < count; centre++) {
      const sum = sums.subarray(centre * dimensions, (centre + 1) * dimensions);
      const length = Math.hypot(...sum);
      // One that nothing is near to begins anew.
      centres.set(length === 0 ? any() : sum.map((value) => value / length), centre * dimensions);
    }
  }
  return centres;
}

/** The sum of the rows nearest to each centre. */
function sumsOf(
  rows: Float32Array,
  dimensions: number,
  weights: Float32Array,
  nearest: Uint16Array,
  count: number,
): Float64Array {
  const sums = new Float64Array(count * dimensions);
  nearest.forEach((centre, row) => {
    const weight = weights[row] ?? 0;
    for (let at = 0; at < dimensions; at++) {
      const place = centre * dimensions + at;
      sums[place] = (sums[place] ?? 0) + weight * (rows[row * dimensions + at] ?? 0);
    }
  });
  return sums;
}

/** The number of the centre that each row is nearest to. */
export function nearestOf(rows: Float32Array, centres: Float32Array, dimensions: number): Uint16Array {
  const nearest = new Uint16Array(rows.length / dimensions);
  for (let row = 0; row < nearest.length; row++) {
    let best = -Infinity;
    for (let centre = 0; centre < centres.length; centre += dimensions) {
      let product = 0;
      for (let at = 0, from = row * dimensions; at < dimensions; at++)
        product += (rows[from + at] ?? 0) * (centres[centre + at] ?? 0);
      if (product > best) {
        best = product;
        nearest[row] = centre / dimensions;
      }
    }
  }
  return nearest;
}
