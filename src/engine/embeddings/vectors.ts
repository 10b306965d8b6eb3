import { stemmer } from 'stemmer';
import { bytesOf } from '../encoding/index.js';
import { Memo, once } from '../memo/index.js';
import { dimensions, rarities, stems, values } from '#models/vectors';

/** A meaning as a direction: of unit length, so that the scalar product of two is the cosine between them. Of single precision. */
export type Vector = readonly number[];

interface Table {
  readonly rows: ReadonlyMap<string, number>;
  readonly rarities: Uint8Array;
  readonly values: Uint8Array;
}

/** Decoded when first asked for. */
const load = once((): Table => {
  let before = '';
  const words = stems.split('\n').map((line) => (before = before.slice(0, Number(line[0])) + line.slice(1)));
  return { rows: new Map(words.map((word, row) => [word, row])), rarities: bytesOf(rarities), values: bytesOf(values) };
});

/**
 * The direction of the meaning of some words together: the mean of their vectors, the rare ones counting more (Arora, Liang
 * & Ma 2017). The vectors are GloVe's, see `data/models/vectors`.
 *
 * @param words in lower case, as they stand or as Porter stems; those that are not known are left out
 * @returns `null` where none is known
 */
export function vectorOf(words: Iterable<string>): Vector | null {
  const { rarities: rarity, values: packed } = load();
  sum.fill(0);
  let found = false;
  for (const word of words) {
    const row = rowOf(word);
    if (row === unknown) continue;
    found = true;
    addRow(packed, row, (rarity[row] ?? 0) / bitsPerUnit);
  }
  return found ? unitOfSum() : null;
}

/** Where vectors are added up: to make a typed array each time would take longer than to fill it. */
const sum = new Float32Array(dimensions);

/** Words recur, and stemming takes time. */
const known = new Memo<string, number>(30_000);
/** The row of a word that has none. */
const unknown = -1;

function rowOf(word: string): number {
  return known.get(word, () => {
    const { rows } = load();
    return rows.get(word) ?? rows.get(stemmer(word)) ?? unknown;
  });
}

/** How much a word tells, from about 0.2 for the most frequent ones to 1 for one in 65,000 and beyond, and for unknown ones. */
export function rarityOf(word: string): number {
  const row = rowOf(word);
  return row === unknown ? 1 : Math.min(1, (load().rarities[row] ?? bitsPerUnit) / bitsPerUnit);
}

/** How alike two directions are: 1 for the same, about 0 for meanings that have nothing to do with each other. */
export function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (let at = 0; at < dimensions; at++) product += (a[at] ?? 0) * (b[at] ?? 0);
  return product;
}

/** Rarities are stored in quarters of a bit; words of 16 bits, one in 65,000, count full. */
const bitsPerUnit = 64;

function addRow(packed: Uint8Array, row: number, weight: number): void {
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

function unitOfSum(): Vector {
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square) || 1;
  return Array.from(sum, (value) => Math.fround(value / length));
}
