export { canonicalKey, isCommonWord, isFirstName, isLastName, kindsOf, longestName, NameKind } from './lookup.js';
