export { readQuantities } from './read.js';
export { retextQuantities } from './retext.js';
export { zoneOffset } from './zones.js';
export type { CountedNoun, Dimension, Interval, PartialDate, Qualifier, Quantity, Rank } from './types.js';
export { moveQuantity } from './move.js';
