export { bytesOf } from './base64.js';
export { fnv1a } from './fnv.js';
export { digitOf, NumeralReader, numeralOf, signedNumeralOf, signedOf } from './numerals.js';
export { wordHash } from './word-hash.js';
export { wordList } from './word-list.js';
