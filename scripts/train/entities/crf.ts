import { featureContextOf, type Context } from '../../../src/engine/entities/tagger/feature-context.js';
import { featuresAt, mostFeatures } from '../../../src/engine/entities/tagger/features.js';
import { hashBits, rowOf } from '../../../src/engine/entities/tagger/feature-hash.js';
import { begins, ends, labelCount, outside } from '../../../src/engine/entities/tagger/labels.js';
import { candidateRegions } from '../../../src/engine/entities/tagger/candidate-regions.js';
import { Casing, masked, type Word } from '../../../src/engine/entities/tagger/word.js';
import type { Example } from './corpus.js';
import { Lattice } from './lattice.js';
import { generator } from '../../common/random.js';

/** What is learned, before it is made small. */
export interface Weights {
  /** A row for each feature, a column a label. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  /** The step of AdaGrad. */
  readonly rate: number;
  /** How often a feature is left out, so that others learn to do without it. */
  readonly dropout: number;
  /** How often a capitalized word's identity is hidden, so that the model learns to judge words it never saw. */
  readonly masking: number;
  /** A feature must be seen so often to be learned from. */
  readonly least: number;
  /** The weights are the mean of what they are at the end of this epoch and of all later ones. */
  readonly averageFrom: number;
}

/** Gradients nearer to zero are not worth their time. */
const negligible = 5e-3;

/**
 * Trains a linear-chain CRF by stochastic gradient ascent with AdaGrad (Duchi, Hazan & Singer, JMLR 2011) and feature dropout,
 * region by region. The same examples and options give the same weights.
 *
 * @param onEpoch is told the mean loss of a region
 */
export function train(
  examples: readonly Example[],
  options: TrainingOptions,
  onEpoch: (epoch: number, loss: number) => void,
): Weights {
  const random = generator(options.seed);
  const rows = new Learned(1 << hashBits, options.rate);
  const transitions = new Learned(labelCount, options.rate);
  const learner = new Learner(rows, transitions);
  const counts = countFeatures(examples);
  const order = [...examples];
  const found = new Int32Array(mostFeatures);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let regions = 0;
    for (const { words, glued, gold } of order) {
      const plain = featureContextOf(words, glued);
      const context = { ...plain, words: hide(words, options.masking, random) };
      for (const { first: start, end } of candidateRegions(plain)) {
        const used = new Int32Array((end - start) * mostFeatures);
        const ends = new Int32Array(end - start);
        let size = 0;
        for (let at = start; at < end; at++) {
          const count = featuresAt(context, at, found);
          for (let index = 0; index < count; index++) {
            const hash = found[index] ?? 0;
            // The first feature is the bias, which always stays.
            if ((counts[hash >>> 8] ?? 0) >= options.least && (index === 0 || random() >= options.dropout))
              used[size++] = rowOf(hash);
          }
          ends[at - start] = size;
        }
        loss += learner.learn(used, ends, within(gold, start, end));
        regions++;
      }
    }
    if (epoch >= options.averageFrom) for (const learned of [rows, transitions]) learned.remember();
    onEpoch(epoch, loss / regions);
  }
  return { rows: rows.mean(), transitions: transitions.mean() };
}

/** The mean of several models. */
export function meanOf(models: readonly Weights[]): Weights {
  const mean = (tables: readonly Float32Array[]): Float32Array => {
    const sum = new Float32Array(tables[0]?.length ?? 0);
    for (const table of tables)
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (table[at] ?? 0) / tables.length;
    return sum;
  };
  return { rows: mean(models.map(({ rows }) => rows)), transitions: mean(models.map(({ transitions }) => transitions)) };
}

/** A row for each feature or label before: the weights of the labels, then AdaGrad's sums of squares, side by side in memory. */
class Learned {
  static readonly width = 2 * labelCount;
  readonly table: Float32Array;
  readonly #sums: Float32Array;
  readonly #rate: number;
  #remembered = 0;

  constructor(rows: number, rate: number) {
    this.#rate = rate;
    this.table = new Float32Array(rows * Learned.width);
    for (let row = 0; row < rows; row++) this.table.fill(0.01, row * Learned.width + labelCount, (row + 1) * Learned.width);
    this.#sums = new Float32Array(rows * labelCount);
  }

  /** @param start of a row in the table */
  step(start: number, label: number, gradient: number): void {
    const { table } = this;
    const square = (table[start + labelCount + label] ?? 0) + gradient * gradient;
    table[start + labelCount + label] = square;
    table[start + label] = (table[start + label] ?? 0) + (this.#rate * gradient) / Math.sqrt(square);
  }

  remember(): void {
    for (let at = 0; at < this.#sums.length; at++) this.#sums[at] = (this.#sums[at] ?? 0) + this.weight(at);
    this.#remembered++;
  }

  /** @param at `row * labelCount + label` */
  weight(at: number): number {
    return this.table[Math.floor(at / labelCount) * Learned.width + (at % labelCount)] ?? 0;
  }

  /** The mean of the weights at the times they were remembered. */
  mean(): Float32Array {
    return this.#sums.map((sum) => sum / Math.max(1, this.#remembered));
  }
}

/** A step on one region after the other, with room for what is reckoned on the way. */
class Learner {
  readonly #lattice = new Lattice();
  readonly #weights = new Float64Array(labelCount * labelCount);
  readonly #moves = new Float64Array(labelCount * labelCount);
  #scores = new Float64Array(0);
  readonly #rows: Learned;
  readonly #transitions: Learned;

  constructor(rows: Learned, transitions: Learned) {
    this.#rows = rows;
    this.#transitions = transitions;
  }

  /**
   * @param used the rows of all features of the region's tokens, one after the other
   * @param ends where in `used` those of each token end
   * @returns the loss of the region
   */
  learn(used: Int32Array, ends: Int32Array, gold: Int32Array): number {
    const [rows, transitions, lattice, weights, moves] = [
      this.#rows,
      this.#transitions,
      this.#lattice,
      this.#weights,
      this.#moves,
    ];
    const length = gold.length;
    if (this.#scores.length < length * labelCount) this.#scores = new Float64Array(2 * length * labelCount);
    const scores = this.#scores;
    scores.fill(0, 0, length * labelCount);
    for (let at = 0, from = 0; at < length; at++) {
      const to = ends[at] ?? from;
      const place = at * labelCount;
      for (let index = from; index < to; index++) {
        const start = (used[index] ?? 0) * Learned.width;
        for (let label = 0; label < labelCount; label++)
          scores[place + label] = (scores[place + label] ?? 0) + (rows.table[start + label] ?? 0);
      }
      from = to;
    }
    for (let step = 0; step < weights.length; step++) weights[step] = transitions.weight(step);
    lattice.read(scores, weights, length);
    moves.fill(0);
    let goldScore = 0;
    let last = outside;
    for (let at = 0, from = 0; at < length; at++) {
      const wanted = gold[at] ?? outside;
      const to = ends[at] ?? from;
      const move = last * labelCount + wanted;
      goldScore += (scores[at * labelCount + wanted] ?? 0) + (weights[move] ?? 0);
      moves[move] = (moves[move] ?? 0) + 1;
      for (let label = 0; label < labelCount; label++) {
        const gradient = (label === wanted ? 1 : 0) - (lattice.marginals[at * labelCount + label] ?? 0);
        if (Math.abs(gradient) < negligible) continue;
        for (let index = from; index < to; index++) rows.step((used[index] ?? 0) * Learned.width, label, gradient);
      }
      from = to;
      last = wanted;
    }
    const end = last * labelCount + outside;
    goldScore += weights[end] ?? 0;
    moves[end] = (moves[end] ?? 0) + 1;
    for (let step = 0; step < moves.length; step++) {
      const gradient = (moves[step] ?? 0) - (lattice.expected[step] ?? 0);
      if (Math.abs(gradient) >= negligible)
        transitions.step(Math.floor(step / labelCount) * Learned.width, step % labelCount, gradient);
    }
    return lattice.total - goldScore;
  }
}

/** The labels of a region; a name that reaches over its edge cannot be learned from it. */
function within(gold: Int32Array, start: number, end: number): Int32Array {
  const labels = gold.slice(start, end);
  const at = (index: number): number => labels[index] ?? outside;
  for (let index = 0; index < labels.length && at(index) !== outside && !begins(at(index)); index++) labels[index] = outside;
  let last = labels.length - 1;
  if (!ends(at(last))) {
    while (last >= 0 && !begins(at(last))) labels[last--] = outside;
    labels[last] = outside;
  }
  return labels;
}

/** How often each feature is seen, up to 255, by the upper 24 bits of its hash. */
function countFeatures(examples: readonly Example[]): Uint8Array {
  const counts = new Uint8Array(1 << 24);
  const found = new Int32Array(mostFeatures);
  const count = (context: Context, at: number): void => {
    for (const hash of found.subarray(0, featuresAt(context, at, found)))
      counts[hash >>> 8] = Math.min(255, (counts[hash >>> 8] ?? 0) + 1);
  };
  for (const { words, glued } of examples) {
    const context = featureContextOf(words, glued);
    for (const { first, end } of candidateRegions(context)) for (let at = first; at < end; at++) count(context, at);
  }
  return counts;
}

function hide(words: readonly Word[], share: number, random: () => number): readonly Word[] {
  return words.map((word) => (word.casing >= Casing.initial && random() < share ? masked(word) : word));
}

/** Fisher and Yates. */
function shuffle(list: Example[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [mine, theirs] = [list[at], list[other]];
    if (mine === undefined || theirs === undefined) continue;
    list[at] = theirs;
    list[other] = mine;
  }
}
