import type { Dimension } from '../base/quantity.js';

/** What has a unit that a value beside it may share. */
export const measures: ReadonlySet<Dimension> = new Set<Dimension>([
  'percent',
  'money',
  'speed',
  'temperature',
  'length',
  'mass',
  'area',
  'volume',
]);

/** How far two values that share a scale or a unit may lie apart, as a factor. */
export const farthest = 10;
