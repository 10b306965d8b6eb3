export { readQuantities } from './read-quantities.js';
export { retextQuantities } from './retext.js';
export { zoneOffset } from './dates/time-zones.js';
export type { CountedNoun, Dimension, Interval, PartialDate, Qualifier, Quantity, Rank } from './base/quantity.js';
export { moveQuantity } from './base/move-quantity.js';
