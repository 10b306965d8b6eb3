import { generator } from '../../common/random.ts';

/**
 * Spherical k-means (Dhillon & Modha, “Concept decompositions for large sparse text data using clustering”, Machine Learning 42, 2001).
 *
 * @param rows unit vectors, one after the other
 * @param dimensions of each
 * @param weights how much each row counts
 * @returns the centres, unit vectors too; the same for the same rows
 */
export function centresOf(rows, dimensions, weights, { count, rounds }) {
  const random = generator(count);
  const size = rows.length / dimensions;
  const any = () => rows.subarray(Math.floor(random() * size) * dimensions).subarray(0, dimensions);
  const centres = new Float32Array(count * dimensions);
  for (let centre = 0; centre < count; centre++) centres.set(any(), centre * dimensions);
  for (let round = 0; round < rounds; round++) {
    const nearest = nearestOf(rows, centres, dimensions);
    const sums = new Float64Array(centres.length);
    nearest.forEach((centre, row) => {
      for (let at = 0; at < dimensions; at++) sums[centre * dimensions + at] += weights[row] * rows[row * dimensions + at];
    });
    for (let centre = 0; centre < count; centre++) {
      const sum = sums.subarray(centre * dimensions, (centre + 1) * dimensions);
      const length = Math.hypot(...sum);
      // One that nothing is near to begins anew.
      centres.set(length === 0 ? any() : sum.map((value) => value / length), centre * dimensions);
    }
  }
  return centres;
}

/** The number of the centre that each row is nearest to. */
export function nearestOf(rows, centres, dimensions) {
  const nearest = new Uint16Array(rows.length / dimensions);
  for (let row = 0; row < nearest.length; row++) {
    let best = -Infinity;
    for (let centre = 0; centre < centres.length; centre += dimensions) {
      let product = 0;
      for (let at = 0, from = row * dimensions; at < dimensions; at++) product += rows[from + at] * centres[centre + at];
      if (product > best) {
        best = product;
        nearest[row] = centre / dimensions;
      }
    }
  }
  return nearest;
}
