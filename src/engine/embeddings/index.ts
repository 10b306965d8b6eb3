export { cosine, rarityOf, vectorOf, type Vector } from './vectors.js';
