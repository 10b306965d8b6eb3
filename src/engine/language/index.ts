export { byWord } from './by-word.js';
export { conceptOf, conceptOfName, conceptsOf, type Concept } from './concepts.js';
export { isContentWord } from './content-words.js';
export { at, glued, isCapitalized, isDigits, isWord, type Tokens } from './cursor.js';
export { isHyphen, isInnerHyphen, skipHyphen } from './hyphens.js';
export { matchWords, PhraseTable } from './matcher.js';
export { significantDigits } from './significant-digits.js';
export { areTitleCase, isTitleCase } from './title-case.js';
export type { TokenRange } from './token-range.js';
