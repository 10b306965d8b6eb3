import { bytesOf } from '../encoding/index.js';
import { hashBits, rowOf } from './hash.js';
import { labelCount } from './labels.js';
import { model } from './model-data.js';

/** What the tagger has learned. */
export interface Model {
  /**
   * Which feature hashes say something: for each 32 of them a bit each, and how many do before these. In a sixteenth of the
   * memory that a number for each hash would take, so that it stays in the processor's cache.
   */
  readonly index: Int32Array;
  /**
   * A row for each feature that says something, of {@link pairs} numbers that hold the weights of two labels each, raised by
   * {@link lift}: what is added up are two sums at once. The first row is no feature's.
   */
  readonly weights: Int32Array;
  /** What a label earns after another: `previous * labelCount + label`. */
  readonly transitions: Int16Array;
}

const pairs = (labelCount + 1) >> 1;
/** A power of two, so that a row lies in one line of the processor's cache. */
const width = 8;
/** Above what the least weight is below zero, so that no sum of the lower half takes from the upper one. */
const lift = 128;

let loaded: Model | undefined;

/** The trained model, decoded when it is first asked for. */
export function loadModel(): Model {
  return (loaded ??= decodeModel(bytesOf(model)));
}

/**
 * Reads what {@link encodeModel} wrote.
 *
 * @throws RangeError when the bytes are not a model of this tagger
 */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== hashBits || view.getUint8(1) !== labelCount) throw new RangeError('The model was trained for another tagger: run npm run train.');
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const index = new Int32Array((1 << hashBits) >> 4);
  // A row takes four bytes or more.
  const weights = new Int32Array((bytes.length >> 2) * width);
  const transitions = new Int16Array(labelCount * labelCount);
  let at = 2;
  for (let index = 0; index < transitions.length; index++, at += 2) transitions[index] = view.getInt16(at, true);
  let row = -1;
  let slot = 0;
  while (at < bytes.length) {
    let gap = 0;
    let byte: number;
    let shift = 0;
    do {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    row += gap;
    slot += width;
    index[(row >> 5) * 2] = (index[(row >> 5) * 2] ?? 0) | (1 << (row & 31));
    const columns = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    at += 2;
    for (let pair = 0; pair < pairs; pair++) {
      const low = (columns >> (2 * pair)) & 1 ? (signed[at++] ?? 0) : 0;
      const high = (columns >> (2 * pair + 1)) & 1 ? (signed[at++] ?? 0) : 0;
      weights[slot + pair] = ((high + lift) << 16) | (low + lift);
    }
  }
  for (let word = 2; word < index.length; word += 2) index[word + 1] = (index[word - 1] ?? 0) + bitsIn(index[word - 2] ?? 0);
  return { index, weights: weights.subarray(0, slot + width), transitions };
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
 * Writes a model down: only rows that say something, each as its distance from the one before (7 bits a byte), the columns
 * that say something as bits, and their weights.
 *
 * @param rows a row for each feature hash, a column a label
 */
export function encodeModel(rows: Int8Array, transitions: Int16Array): Uint8Array {
  const bytes: number[] = [hashBits, labelCount];
  for (const value of transitions) bytes.push(value & 255, (value >> 8) & 255);
  let previous = -1;
  for (let row = 0; row < rows.length / labelCount; row++) {
    const weights = rows.subarray(row * labelCount, (row + 1) * labelCount);
    const columns = weights.reduce((bits, weight, label) => (weight === 0 ? bits : bits | (1 << label)), 0);
    if (columns === 0) continue;
    let gap = row - previous;
    previous = row;
    for (; gap > 127; gap >>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, columns & 255, columns >> 8, ...weights.filter((weight) => weight !== 0).map((weight) => weight & 255));
  }
  return Uint8Array.from(bytes, (byte) => byte & 255);
}
