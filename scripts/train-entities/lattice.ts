import { labelCount, outside, predecessors } from '../../src/engine/entities/labels.js';

const edge: readonly number[] = [outside];
const none: readonly number[] = [];

/** The labels that may stand before one at a place of a region. */
function before(at: number, label: number): readonly number[] {
  const all = predecessors[label] ?? none;
  return at > 0 ? all : all.includes(outside) ? edge : none;
}

/** What a linear-chain CRF expects, from the forward-backward algorithm in log space (Lafferty, McCallum & Pereira, ICML 2001). */
export class Lattice {
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  /** The logarithm of the partition function. */
  readonly total: number;

  /**
   * @param scores of each label for each token, row by row
   * @param transitions `previous * labelCount + label`; the edges count as outside
   */
  constructor(
    private readonly scores: Float64Array,
    private readonly transitions: Float32Array,
    private readonly length: number,
  ) {
    this.forward = this.sumForward();
    this.backward = this.sumBackward();
    const ends = Array.from({ length: labelCount }, (_, label) => this.get(this.forward, length - 1, label) + this.get(this.backward, length - 1, label));
    this.total = logSum(ends);
  }

  /** The probability of a label at a place. */
  label(at: number, label: number): number {
    return Math.exp(this.get(this.forward, at, label) + this.get(this.backward, at, label) - this.total);
  }

  /** Tells every label and one that may stand before it, with the probability of the two. */
  eachTransition(at: number, tell: (previous: number, label: number, probability: number) => void): void {
    for (let label = 0; label < labelCount; label++) {
      const after = this.get(this.scores, at, label) + this.get(this.backward, at, label) - this.total;
      for (const previous of before(at, label)) {
        const start = at === 0 ? 0 : this.get(this.forward, at - 1, previous);
        tell(previous, label, Math.exp(start + this.transition(previous, label) + after));
      }
    }
  }

  private sumForward(): Float64Array {
    const sums = new Float64Array(this.length * labelCount);
    for (let at = 0; at < this.length; at++) {
      for (let label = 0; label < labelCount; label++) {
        const ways = before(at, label).map((previous) => (at === 0 ? 0 : this.get(sums, at - 1, previous)) + this.transition(previous, label));
        sums[at * labelCount + label] = logSum(ways) + this.get(this.scores, at, label);
      }
    }
    return sums;
  }

  private sumBackward(): Float64Array {
    const sums = new Float64Array(this.length * labelCount).fill(-Infinity);
    for (const label of predecessors[outside] ?? none) sums[(this.length - 1) * labelCount + label] = this.transition(label, outside);
    for (let at = this.length - 2; at >= 0; at--) {
      const ways: number[][] = Array.from({ length: labelCount }, () => []);
      for (let label = 0; label < labelCount; label++) {
        const after = this.get(this.scores, at + 1, label) + this.get(sums, at + 1, label);
        for (const previous of predecessors[label] ?? none) ways[previous]?.push(this.transition(previous, label) + after);
      }
      ways.forEach((list, label) => (sums[at * labelCount + label] = logSum(list)));
    }
    return sums;
  }

  private get(table: Float64Array, at: number, label: number): number {
    return table[at * labelCount + label] ?? 0;
  }

  private transition(previous: number, label: number): number {
    return this.transitions[previous * labelCount + label] ?? 0;
  }
}

function logSum(values: readonly number[]): number {
  let top = -Infinity;
  for (const value of values) top = Math.max(top, value);
  if (top === -Infinity) return top;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}
