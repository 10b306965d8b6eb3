import { labelCount, outside, predecessors } from './labels.js';

/**
 * The best sequence of labels.
 *
 * @param scores of each label for each of `length` tokens, row by row
 * @param transitions what a label earns after another, `previous * labelCount + label`; the edges count as outside
 * @param labels where the sequence goes
 */
export function bestLabels(scores: ArrayLike<number>, length: number, transitions: ArrayLike<number>, labels: Int32Array): void {
  const best = new Float64Array(length * labelCount);
  const from = new Uint8Array(length * labelCount);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labelCount; label++) {
      let top = -Infinity;
      let origin = outside;
      for (const previous of at === 0 ? edgeOnly : (predecessors[label] ?? edgeOnly)) {
        if (at === 0 && !(predecessors[label] ?? edgeOnly).includes(outside)) continue;
        const before = at === 0 ? 0 : (best[(at - 1) * labelCount + previous] ?? 0);
        const score = before + (transitions[previous * labelCount + label] ?? 0);
        if (score > top) {
          top = score;
          origin = previous;
        }
      }
      best[at * labelCount + label] = top + (scores[at * labelCount + label] ?? 0);
      from[at * labelCount + label] = origin;
    }
  }
  let label = outside;
  let top = -Infinity;
  // What follows is outside, which only a finished name may stand before.
  for (const last of predecessors[outside] ?? edgeOnly) {
    const score = (best[(length - 1) * labelCount + last] ?? 0) + (transitions[last * labelCount + outside] ?? 0);
    if (score > top) {
      top = score;
      label = last;
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * labelCount + label] ?? outside;
  }
}

const edgeOnly: readonly number[] = [outside];
