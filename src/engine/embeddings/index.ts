export { cosine, tellingness, vectorOf, type Vector } from './vectors.js';
