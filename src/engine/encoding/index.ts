export { bytesOf } from './base64.js';
export { wordHash } from './word-hash.js';
export { wordList } from './word-list.js';
