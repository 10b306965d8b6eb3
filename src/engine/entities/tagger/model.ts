import { digitOf, NumeralReader, numeralOf, signedNumeralOf, signedOf } from '../../encoding/index.js';
import { once } from '../../memo/index.js';
import { model } from '#models/tagger';
import { hashBits, rowOf } from './feature-hash.js';
import { labelCount } from './labels.js';

/** What the tagger has learned. */
export interface Model {
  /**
   * Which feature hashes say something: for each 32 of them a bit each, and how many do before these. In a sixteenth of the
   * memory that a number for each hash would take, so that it stays in the processor's cache.
   */
  readonly index: Int32Array;
  /**
   * A row for each feature that says something, of numbers that hold the weights of two labels each, raised by
   * {@link lift}: what is added up are two sums at once. The first row is no feature's.
   */
  readonly weights: Int32Array;
  /** What a label earns after another: `previous * labelCount + label`. */
  readonly transitions: Int16Array;
}

/** A power of two, so that a row lies in one line of the processor's cache. */
const width = 8;
/** Above what the least weight is below zero, so that no sum of the lower half takes from the upper one. */
const lift = 128;

/** The columns of a row are written as a digit for the outside label and those of the first type, and one for each other type. */
const headLabels = 5;
const tailLabels = 4;
const tailCount = (labelCount - headLabels) / tailLabels;

/** The trained model, decoded when it is first asked for. */
export const loadModel = once(() => decodeModel(model));

/**
 * Reads what {@link encodeModel} wrote.
 *
 * @throws RangeError when the text is not a model of this tagger
 */
export function decodeModel(text: string): Model {
  const reader = new NumeralReader(text);
  const [bits = 0, labels = 0, count = 0, total = 0] = reader.numerals(4);
  if (bits !== hashBits || labels !== labelCount)
    throw new RangeError('The model was trained for another tagger: run npm run train.');
  const transitions = Int16Array.from(reader.numerals(labelCount * labelCount), signedOf);
  const distances = reader.numerals(count);
  const heads = reader.digits(count);
  const tails = reader.digits(count * tailCount);
  const values = reader.numerals(total);
  const index = new Int32Array((1 << hashBits) >> 4);
  const weights = new Int32Array((count + 1) * width).fill((lift << 16) | lift);
  let row = -1;
  let next = 0;
  for (let place = 0; place < count; place++) {
    row += distances[place] ?? 0;
    const slot = (place + 1) * width;
    index[(row >> 5) * 2] = (index[(row >> 5) * 2] ?? 0) | (1 << (row & 31));
    let columns = heads[place] ?? 0;
    for (let tail = 0; tail < tailCount; tail++)
      columns |= (tails[place * tailCount + tail] ?? 0) << (headLabels + tailLabels * tail);
    for (; columns !== 0; columns &= columns - 1) {
      const label = 31 - Math.clz32(columns & -columns);
      const at = slot + (label >> 1);
      weights[at] = (weights[at] ?? 0) + (signedOf(values[next++] ?? 0) << ((label & 1) << 4));
    }
  }
  for (let word = 2; word < index.length; word += 2) index[word + 1] = (index[word - 1] ?? 0) + bitsIn(index[word - 2] ?? 0);
  return { index, weights, transitions };
}

/** How many bits are set (Warren, Hacker's Delight, 5–1). */
function bitsIn(value: number): number {
  const twos = value - ((value >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * What the features of a token say for each label.
 *
 * @param hashes of the features, no more than 256
 * @param count how many of them
 * @param scores where the sums go, one a label
 * @param at where in `scores`
 */
export function sumRows({ index, weights }: Model, hashes: Int32Array, count: number, scores: Int32Array, at: number): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  let raised = 0;
  for (let feature = 0; feature < count; feature++) {
    const row = rowOf(hashes[feature] ?? 0);
    const word = (row >> 5) << 1;
    const bits = index[word] ?? 0;
    const bit = 1 << (row & 31);
    if ((bits & bit) === 0) continue;
    const slot = ((index[word + 1] ?? 0) + bitsIn(bits & (bit - 1)) + 1) * width;
    raised += lift;
    a = (a + (weights[slot] ?? 0)) | 0;
    b = (b + (weights[slot + 1] ?? 0)) | 0;
    c = (c + (weights[slot + 2] ?? 0)) | 0;
    d = (d + (weights[slot + 3] ?? 0)) | 0;
    e = (e + (weights[slot + 4] ?? 0)) | 0;
    f = (f + (weights[slot + 5] ?? 0)) | 0;
    g = (g + (weights[slot + 6] ?? 0)) | 0;
  }
  const sums = [a, b, c, d, e, f, g];
  for (let label = 0; label < labelCount; label++) {
    const sum = sums[label >> 1] ?? 0;
    scores[at + label] = ((label & 1) === 0 ? sum & 0xffff : sum >>> 16) - raised;
  }
}

/**
 * Writes a model down: only rows that say something, first of all of them the distance from the one before, then the columns
 * that say something as bits, and then their weights: what is alike stands side by side, and packs well.
 *
 * @param rows a row for each feature hash, a column a label
 */
export function encodeModel(rows: Int8Array, transitions: Int16Array): string {
  const distances: string[] = [];
  const heads: string[] = [];
  const tails: string[] = [];
  const values: string[] = [];
  let previous = -1;
  for (let row = 0; row < rows.length / labelCount; row++) {
    const weights = rows.subarray(row * labelCount, (row + 1) * labelCount);
    const columns = weights.reduce((bits, weight, label) => (weight === 0 ? bits : bits | (1 << label)), 0);
    if (columns === 0) continue;
    distances.push(numeralOf(row - previous));
    previous = row;
    heads.push(digitOf(columns & ((1 << headLabels) - 1)));
    for (let tail = 0; tail < tailCount; tail++)
      tails.push(digitOf((columns >> (headLabels + tailLabels * tail)) & ((1 << tailLabels) - 1)));
    for (const weight of weights) if (weight !== 0) values.push(signedNumeralOf(weight));
  }
  const header = [hashBits, labelCount, distances.length, values.length].map(numeralOf);
  return [...header, ...Array.from(transitions, signedNumeralOf), ...distances, ...heads, ...tails, ...values].join('');
}
