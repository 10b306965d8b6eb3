import { fold } from '../../../src/engine/language/fold.js';
import { embeddingDimensions as dimensions, readEmbeddings, unit } from '../embeddings.js';
import { makeModel } from '../models/make.js';
import { fetchPackages } from '../packages.js';
import { centresOf, nearestOf } from './k-means.js';
import { staticMap } from './static-map.js';

/** How many words are sorted, the most frequent first, and by how many of them the classes are made. */
const wordCount = 150_000;
const formative = 50_000;
const finest = { count: 4096, rounds: 8 };
/** Each made of the finest. */
const coarser = [
  { count: 1024, rounds: 25 },
  { count: 256, rounds: 25 },
  { count: 64, rounds: 25 },
];

/** `npm run data:word-classes`: sorts words into classes by the company that they keep, at four levels of fineness. */
await makeModel('word-classes', async () => {
  await fetchPackages();
  const vectors = readVectors();
  const rows = centred([...vectors.values()]);
  const made = rows.subarray(0, formative * dimensions);
  const centres = centresOf(made, dimensions, new Float32Array(formative).fill(1), finest);
  const classes = nearestOf(rows, centres, dimensions);
  const sizes = new Float32Array(finest.count);
  for (const each of classes) sizes[each] = (sizes[each] ?? 0) + 1;
  const levels = coarser.map((level) => nearestOf(centres, centresOf(centres, dimensions, sizes, level), dimensions));
  return { 'table.bin': staticMap([...vectors.keys()], classes), 'coarser.bin': sideBySide(levels) };
});

/** The words come by frequency: of those that fold alike, the first is the one meant. */
function readVectors(): Map<string, readonly number[]> {
  const { words, vectorOf } = readEmbeddings();
  const vectors = new Map<string, readonly number[]>();
  for (const word of words) {
    if (vectors.size === wordCount) break;
    const key = fold(word);
    if (isOneWord(word) && /^\p{L}{2,}$/u.test(key) && !vectors.has(key)) vectors.set(key, vectorOf(word));
  }
  return vectors;
}

/** What else stands in a token, such as a hyphen, folding makes a blank of, or drops at its ends. */
function isOneWord(token: string): boolean {
  return /^[\p{L}\p{M}'’ʻ‘`.]+$/u.test(token);
}

/** Unit vectors, less what all have in common, one after the other. */
function centred(vectors: readonly (readonly number[])[]): Float32Array {
  const units = vectors.map(unit);
  const sums = units.reduce(
    (sum, vector) => sum.map((value, at) => value + (vector[at] ?? 0)),
    new Array<number>(dimensions).fill(0),
  );
  const mean = sums.map((value) => value / units.length);
  const flat = new Float32Array(units.length * dimensions);
  units.forEach((vector, row) => flat.set(unit(vector.map((value, at) => value - (mean[at] ?? 0))), row * dimensions));
  return flat;
}

/** For each finest class the numbers of the coarser ones, of two bytes, the low one first. */
function sideBySide(levels: readonly Uint16Array[]): Uint8Array {
  const bytes = Buffer.alloc(finest.count * levels.length * 2);
  for (let each = 0; each < finest.count; each++)
    levels.forEach((level, at) => bytes.writeUInt16LE(level[each] ?? 0, (each * levels.length + at) * 2));
  return bytes;
}
