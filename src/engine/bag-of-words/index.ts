export { sparseCosine, type SparseVector } from './sparse-vector.js';
export { Vocabulary } from './vocabulary.js';
export type { WordSet } from './word-set.js';
