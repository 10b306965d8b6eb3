export { conceptOf, conceptsOf } from './concepts.js';
export { isContentWord } from './content-words.js';
export { at, glued, isCapitalized, isDigits, isWord, type Tokens } from './cursor.js';
export { isHyphen, skipHyphen } from './hyphens.js';
export { matchWords, PhraseTable } from './matcher.js';
export type { TokenRange } from './token-range.js';
