import { bytesOf } from '../encoding/index.js';
import { hashBits } from './hash.js';
import { labelCount } from './labels.js';
import { model } from './model-data.js';

/** What the tagger has learned. */
export interface Model {
  /** For each feature hash where its weights begin in `weights`; 0 for a feature that says nothing. */
  readonly slots: Int32Array;
  /** A row of one column a label for each feature that says something; the first row is no feature's. */
  readonly weights: Int8Array;
  /** What a label earns after another: `previous * labelCount + label`. */
  readonly transitions: Int16Array;
}

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
  const slots = new Int32Array(1 << hashBits);
  // A row takes four bytes or more.
  const weights = new Int8Array((bytes.length >> 2) * labelCount);
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
    slot += labelCount;
    slots[row] = slot;
    const columns = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    at += 2;
    for (let label = 0; label < labelCount; label++) {
      if ((columns & (1 << label)) !== 0) weights[slot + label] = view.getInt8(at++);
    }
  }
  return { slots, weights: weights.slice(0, slot + labelCount), transitions };
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
