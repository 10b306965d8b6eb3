export { copiesAmong } from './copies-among.js';
export { isCopied } from './shingles.js';
