import { Matrix, solve } from 'ml-matrix';
import { probabilityOf } from '../../../src/engine/odds/index.js';

/** One observation: its features, whether what is to be told holds, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

/** Newton's method settles long before. */
const mostSteps = 30;
const settled = 1e-6;

/**
 * Learns a logistic regression with an L2 penalty, by Newton's method (iteratively reweighted least squares).
 *
 * @param ridge how strongly weights are held near 0: the inverse variance of a normal prior
 * @returns a weight for each feature, and the bias, on which no penalty lies, as the last one
 */
export function fit(examples: readonly Example[], ridge: number): number[] {
  const size = (examples[0]?.features.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < mostSteps; step++) {
    const change = newtonStep(examples, weights, ridge);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < settled) break;
  }
  return weights;
}

function newtonStep(examples: readonly Example[], weights: readonly number[], ridge: number): number[] {
  const size = weights.length;
  const penalty = (at: number): number => (at === size - 1 ? 1e-6 : ridge);
  const gradient = weights.map((weight, at) => penalty(at) * weight);
  const hessian = Matrix.diag(weights.map((_, at) => penalty(at)));
  for (const { features, holds, weight } of examples) {
    const probability = probabilityOf(odds(features, weights));
    const error = weight * (probability - Number(holds));
    const curvature = weight * probability * (1 - probability);
    const present = [...features, 1].flatMap((value, at) => (value === 0 ? [] : [{ value, at }]));
    for (const { value, at } of present) {
      gradient[at] = (gradient[at] ?? 0) + error * value;
      for (const other of present) hessian.set(at, other.at, hessian.get(at, other.at) + curvature * value * other.value);
    }
  }
  return solve(hessian, Matrix.columnVector(gradient)).to1DArray();
}

/** The log odds that weights give to features; the last weight is the bias. */
export function odds(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights.at(-1) ?? 0);
}
