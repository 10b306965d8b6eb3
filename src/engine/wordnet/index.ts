export type { NounClass } from './noun-classes.js';
export { nounClassOf, wordSimilarity } from './word-similarity.js';
