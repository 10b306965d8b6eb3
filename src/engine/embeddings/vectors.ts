import { stemmer } from 'stemmer';
import { bytesOf } from '../encoding/index.js';
import { dimensions, rarities, stems, values } from './vectors-data.js';

/** A meaning as a direction: of unit length, so that the scalar product of two is the cosine between them. */
export type Vector = Float32Array;

interface Table {
  readonly rows: ReadonlyMap<string, number>;
  readonly rarities: Uint8Array;
  readonly values: Uint8Array;
}

let table: Table | undefined;

/** Decoded when first asked for. */
function load(): Table {
  if (table === undefined) {
    let before = '';
    const words = stems.split('\n').map((line) => (before = before.slice(0, Number(line[0])) + line.slice(1)));
    table = { rows: new Map(words.map((word, row) => [word, row])), rarities: bytesOf(rarities), values: bytesOf(values) };
  }
  return table;
}

/**
 * The direction of the meaning of some words together: the mean of their vectors, the rare ones counting more (Arora, Liang
 * & Ma 2017). The vectors are GloVe's, see `vectors-data.ts`.
 *
 * @param words in lower case, as they stand or as Porter stems; those that are not known are left out
 * @returns `null` where none is known
 */
export function vectorOf(words: Iterable<string>): Vector | null {
  const { rows, rarities: rarity, values: packed } = load();
  const sum = new Float32Array(dimensions);
  let found = false;
  for (const word of words) {
    const row = rows.get(word) ?? rows.get(stemmer(word));
    if (row === undefined) continue;
    found = true;
    addRow(sum, packed, row, (rarity[row] ?? 0) / bitsPerUnit);
  }
  return found ? toUnit(sum) : null;
}

/** How much a word tells, from about 0.2 for the most frequent ones to 1 for one in 65,000 and beyond, and for unknown ones. */
export function tellingness(word: string): number {
  const { rows, rarities: rarity } = load();
  const row = rows.get(word) ?? rows.get(stemmer(word));
  return row === undefined ? 1 : Math.min(1, (rarity[row] ?? bitsPerUnit) / bitsPerUnit);
}

/** How alike two directions are: 1 for the same, about 0 for meanings that have nothing to do with each other. */
export function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (let at = 0; at < dimensions; at++) product += (a[at] ?? 0) * (b[at] ?? 0);
  return product;
}

/** Rarities are stored in quarters of a bit; words of 16 bits, one in 65,000, count full. */
const bitsPerUnit = 64;

function addRow(sum: Float32Array, packed: Uint8Array, row: number, weight: number): void {
  const half = dimensions / 2;
  let length = 0;
  for (let at = 0; at < half; at++) {
    const byte = packed[row * half + at] ?? 0;
    length += ((byte & 15) - 8) ** 2 + ((byte >> 4) - 8) ** 2;
  }
  const scale = weight / Math.sqrt(length || 1);
  for (let at = 0; at < half; at++) {
    const byte = packed[row * half + at] ?? 0;
    sum[2 * at] = (sum[2 * at] ?? 0) + ((byte & 15) - 8) * scale;
    sum[2 * at + 1] = (sum[2 * at + 1] ?? 0) + ((byte >> 4) - 8) * scale;
  }
}

function toUnit(vector: Float32Array): Vector {
  const length = Math.sqrt(cosine(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
