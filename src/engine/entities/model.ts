import { bytesOf } from './base64.js';
import { hashBits } from './hash.js';
import { labelCount } from './labels.js';
import { model } from './model-data.js';

/** What the tagger has learned. */
export interface Model {
  /** One row for each feature hash, one column a label. */
  readonly rows: Int8Array;
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
  const rows = new Int8Array(labelCount << hashBits);
  const transitions = new Int16Array(labelCount * labelCount);
  let at = 2;
  for (let index = 0; index < transitions.length; index++, at += 2) transitions[index] = view.getInt16(at, true);
  let row = -1;
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
    const columns = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    at += 2;
    for (let label = 0; label < labelCount; label++) {
      if ((columns & (1 << label)) !== 0) rows[row * labelCount + label] = view.getInt8(at++);
    }
  }
  return { rows, transitions };
}

/**
 * Writes a model down: only rows that say something, each as its distance from the one before (7 bits a byte), the columns
 * that say something as bits, and their weights.
 */
export function encodeModel({ rows, transitions }: Model): Uint8Array {
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
