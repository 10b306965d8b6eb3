export { readQuantities } from './read-quantities.js';
export { retextQuantities } from './retext.js';
export { isPersonNoun } from './nouns/person-nouns.js';
export { isLowerBound, isUpperBound } from './qualifiers/apply-qualifier.js';
export { zoneOffset } from './dates/time-zones.js';
export { inEnglishWriting, type Separators, separatorsOf } from './numbers/separators.js';
export type { Dimension, Interval, EitherDay, PartialDate, Qualifier, Quantity } from './base/quantity.js';
export { moveQuantity } from './base/move-quantity.js';
