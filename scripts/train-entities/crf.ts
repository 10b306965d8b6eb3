import { contextOf, featuresAt, mostFeatures, type Context } from '../../src/engine/entities/features.js';
import { hashBits, rowOf } from '../../src/engine/entities/hash.js';
import { begins, ends, labelCount, outside } from '../../src/engine/entities/labels.js';
import { regionsOf } from '../../src/engine/entities/regions.js';
import { Casing, masked, type Word } from '../../src/engine/entities/word.js';
import type { Example } from './corpus.js';
import { Lattice } from './lattice.js';
import { generator } from './random.js';

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
export function train(examples: readonly Example[], options: TrainingOptions, onEpoch: (epoch: number, loss: number) => void): Weights {
  const random = generator(options.seed);
  const rows = new Learned(labelCount << hashBits, options.rate);
  const transitions = new Learned(labelCount * labelCount, options.rate);
  const counts = countFeatures(examples);
  const order = [...examples];
  const found = new Int32Array(mostFeatures);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let regions = 0;
    for (const { words, glued, gold } of order) {
      const plain = contextOf(words, glued);
      const context = { ...plain, words: hide(words, options.masking, random) };
      for (const { start, end } of regionsOf(plain)) {
        const used = Array.from({ length: end - start }, (_, at) => {
          const count = featuresAt(context, start + at, found);
          // The first feature is the bias, which always stays.
          return found.slice(0, count).filter((hash, index) => (counts[hash >>> 8] ?? 0) >= options.least && (index === 0 || random() >= options.dropout)).map(rowOf);
        });
        loss += learn(rows, transitions, used, within(gold, start, end));
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
    for (const table of tables) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (table[at] ?? 0) / tables.length;
    return sum;
  };
  return { rows: mean(models.map(({ rows }) => rows)), transitions: mean(models.map(({ transitions }) => transitions)) };
}

/** Weights with AdaGrad's sums of squares. */
class Learned {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private remembered = 0;

  constructor(
    size: number,
    private readonly rate: number,
  ) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(0.01);
    this.sums = new Float32Array(size);
  }

  step(at: number, gradient: number): void {
    const square = (this.squares[at] ?? 0) + gradient * gradient;
    this.squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) + (this.rate * gradient) / Math.sqrt(square);
  }

  remember(): void {
    for (let at = 0; at < this.sums.length; at++) this.sums[at] = (this.sums[at] ?? 0) + (this.weights[at] ?? 0);
    this.remembered++;
  }

  /** The mean of the weights at the times they were remembered. */
  mean(): Float32Array {
    return this.sums.map((sum) => sum / Math.max(1, this.remembered));
  }
}

/** One step on one region; returns its loss. */
function learn(rows: Learned, transitions: Learned, used: readonly Int32Array[], gold: Int32Array): number {
  const scores = new Float64Array(used.length * labelCount);
  used.forEach((features, at) => {
    for (const feature of features) {
      for (let label = 0; label < labelCount; label++) {
        const place = at * labelCount + label;
        scores[place] = (scores[place] ?? 0) + (rows.weights[feature * labelCount + label] ?? 0);
      }
    }
  });
  const lattice = new Lattice(scores, transitions.weights, used.length);
  const pairs: [number, number][] = [];
  let goldScore = 0;
  let last = outside;
  used.forEach((features, at) => {
    const wanted = gold[at] ?? outside;
    goldScore += (scores[at * labelCount + wanted] ?? 0) + (transitions.weights[last * labelCount + wanted] ?? 0);
    const slopes: [number, number][] = [];
    for (let label = 0; label < labelCount; label++) {
      const gradient = (label === wanted ? 1 : 0) - lattice.label(at, label);
      if (Math.abs(gradient) >= negligible) slopes.push([label, gradient]);
    }
    // Feature by feature, since a feature's weights lie side by side in memory.
    for (const feature of features) for (const [label, gradient] of slopes) rows.step(feature * labelCount + label, gradient);
    const previous = last;
    lattice.eachTransition(at, (from, to, probability) => {
      const gradient = (from === previous && to === wanted ? 1 : 0) - probability;
      if (Math.abs(gradient) >= negligible) pairs.push([from * labelCount + to, gradient]);
    });
    last = wanted;
  });
  goldScore += transitions.weights[last * labelCount + outside] ?? 0;
  for (const [at, gradient] of pairs) transitions.step(at, gradient);
  return lattice.total - goldScore;
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
    for (const hash of found.subarray(0, featuresAt(context, at, found))) counts[hash >>> 8] = Math.min(255, (counts[hash >>> 8] ?? 0) + 1);
  };
  for (const { words, glued } of examples) {
    const context = contextOf(words, glued);
    for (const { start, end } of regionsOf(context)) for (let at = start; at < end; at++) count(context, at);
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
