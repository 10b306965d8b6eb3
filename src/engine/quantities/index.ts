export { readQuantities } from './read-quantities.js';
export { retextQuantities } from './retext.js';
export { isUpperBound } from './qualifiers/apply-qualifier.js';
export { zoneOffset } from './dates/time-zones.js';
export type { Dimension, Interval, PartialDate, Qualifier, Quantity } from './base/quantity.js';
export { moveQuantity } from './base/move-quantity.js';
