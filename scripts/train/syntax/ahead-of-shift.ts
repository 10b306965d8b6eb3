import { actions, shift } from '../../../src/engine/syntax/parsing/configuration.js';
import type { LearnedRows } from './perceptron.js';

/** The weights of the actions as how much more they are than those of a shift, which then says nothing. */
export function aheadOfShift(rows: LearnedRows): LearnedRows {
  const weights = rows.weights.map((weight, at) => weight - (rows.weights[at - (at % actions) + shift] ?? 0));
  return { ...rows, weights };
}
