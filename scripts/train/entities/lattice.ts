import { follows, labelCount, outside } from '../../../src/engine/entities/tagger/labels.js';

const edge = outside;
/** Every label with one that may stand before it: `previous * labelCount + label`. */
const steps: readonly number[] = Array.from({ length: labelCount * labelCount }, (_, step) => step).filter((step) =>
  follows(step % labelCount, Math.floor(step / labelCount)),
);
const froms = Uint8Array.from(steps, (step) => Math.floor(step / labelCount));
const tos = Uint8Array.from(steps, (step) => step % labelCount);

/**
 * What a linear-chain CRF expects of a region, by the forward-backward algorithm (Lafferty, McCallum & Pereira, ICML 2001), with
 * the sums at each token scaled to one (Rabiner, Proceedings of the IEEE 77, 1989). One object serves all regions in turn.
 */
export class Lattice {
  /** How likely each label is at each token, row by row. */
  marginals = new Float64Array(0);
  /** How often each transition is expected in the region, the one to its end included: `previous * labelCount + label`. */
  readonly expected = new Float64Array(labelCount * labelCount);
  /** The logarithm of the partition function. */
  total = 0;
  #potentials = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  readonly #moves = new Float64Array(labelCount * labelCount);

  /**
   * Reads one region; the results stand until the next.
   *
   * @param scores of each label for each token, row by row
   * @param transitions `previous * labelCount + label`; the edges count as outside
   */
  read(scores: Float64Array, transitions: ArrayLike<number>, length: number): void {
    const size = length * labelCount;
    if (this.marginals.length < size) {
      this.marginals = new Float64Array(size * 2);
      this.#potentials = new Float64Array(size * 2);
      this.#forward = new Float64Array(size * 2);
      this.#backward = new Float64Array(size * 2);
    }
    for (const step of steps) this.#moves[step] = Math.exp(transitions[step] ?? 0);
    this.total = this.#sumForward(scores, length);
    this.#sumBackward(length);
    this.#expect(length);
  }

  #sumForward(scores: Float64Array, length: number): number {
    const [potentials, forward, moves] = [this.#potentials, this.#forward, this.#moves];
    let logs = 0;
    for (let at = 0; at < length; at++) {
      const row = at * labelCount;
      let top = -Infinity;
      for (let label = 0; label < labelCount; label++) top = Math.max(top, scores[row + label] ?? 0);
      for (let label = 0; label < labelCount; label++) {
        potentials[row + label] = Math.exp((scores[row + label] ?? 0) - top);
        forward[row + label] = at === 0 && follows(label, edge) ? (moves[edge * labelCount + label] ?? 0) : 0;
      }
      if (at > 0) {
        for (let step = 0; step < froms.length; step++) {
          const [from = 0, to = 0] = [froms[step], tos[step]];
          forward[row + to] =
            (forward[row + to] ?? 0) + (forward[row - labelCount + from] ?? 0) * (moves[from * labelCount + to] ?? 0);
        }
      }
      let sum = 0;
      for (let label = 0; label < labelCount; label++)
        sum += forward[row + label] = (forward[row + label] ?? 0) * (potentials[row + label] ?? 0);
      for (let label = 0; label < labelCount; label++) forward[row + label] = (forward[row + label] ?? 0) / sum;
      logs += top + Math.log(sum);
    }
    let end = 0;
    const last = (length - 1) * labelCount;
    for (let label = 0; label < labelCount; label++)
      if (follows(edge, label)) end += (forward[last + label] ?? 0) * (moves[label * labelCount + edge] ?? 0);
    return logs + Math.log(end);
  }

  /** Scaled to one as well: what the sums are is told from the forward ones when they meet. */
  #sumBackward(length: number): void {
    const [potentials, backward, moves] = [this.#potentials, this.#backward, this.#moves];
    for (let at = length - 1; at >= 0; at--) {
      const row = at * labelCount;
      for (let label = 0; label < labelCount; label++)
        backward[row + label] = at === length - 1 && follows(edge, label) ? (moves[label * labelCount + edge] ?? 0) : 0;
      if (at < length - 1) {
        const next = row + labelCount;
        for (let step = 0; step < froms.length; step++) {
          const [from = 0, to = 0] = [froms[step], tos[step]];
          backward[row + from] =
            (backward[row + from] ?? 0) +
            (moves[from * labelCount + to] ?? 0) * (potentials[next + to] ?? 0) * (backward[next + to] ?? 0);
        }
      }
      let sum = 0;
      for (let label = 0; label < labelCount; label++) sum += backward[row + label] ?? 0;
      for (let label = 0; label < labelCount; label++) backward[row + label] = (backward[row + label] ?? 0) / sum;
    }
  }

  #expect(length: number): void {
    const { marginals, expected } = this;
    const [potentials, forward, backward, moves] = [this.#potentials, this.#forward, this.#backward, this.#moves];
    expected.fill(0);
    const joint = new Float64Array(froms.length);
    for (let at = 0; at < length; at++) {
      const row = at * labelCount;
      let sum = 0;
      for (let label = 0; label < labelCount; label++)
        sum += marginals[row + label] = (forward[row + label] ?? 0) * (backward[row + label] ?? 0);
      for (let label = 0; label < labelCount; label++) marginals[row + label] = (marginals[row + label] ?? 0) / sum;
      if (at === 0) {
        for (let label = 0; label < labelCount; label++)
          expected[edge * labelCount + label] = (expected[edge * labelCount + label] ?? 0) + (marginals[label] ?? 0);
        continue;
      }
      let both = 0;
      for (let step = 0; step < froms.length; step++) {
        const [from = 0, to = 0] = [froms[step], tos[step]];
        both += joint[step] =
          (forward[row - labelCount + from] ?? 0) *
          (moves[from * labelCount + to] ?? 0) *
          (potentials[row + to] ?? 0) *
          (backward[row + to] ?? 0);
      }
      for (let step = 0; step < froms.length; step++) {
        const place = (froms[step] ?? 0) * labelCount + (tos[step] ?? 0);
        expected[place] = (expected[place] ?? 0) + (joint[step] ?? 0) / both;
      }
    }
    const last = (length - 1) * labelCount;
    for (let label = 0; label < labelCount; label++)
      expected[label * labelCount + edge] = (expected[label * labelCount + edge] ?? 0) + (marginals[last + label] ?? 0);
  }
}
