import type { Unit } from './unit-table.js';

const amounts: ReadonlySet<Unit['dimension']> = new Set<Unit['dimension']>(['mass', 'volume', 'length', 'area']);

/** The longest time that a speed is told over, in seconds. */
const longest = 3600;

/**
 * A unit per another one: a length per time is a speed; an amount of one thing in one of another (`milligrams per litre`, `pounds an
 * acre`) keeps its dimension, and a base unit that is compared with no other. What comes in the course of time (`barrels a day`) is
 * told beside the unit.
 */
export function rateOf(over: Unit, under: Unit): Unit | null {
  const name = `${over.name} per ${under.name}`;
  const factor = over.factor / under.factor;
  if (under.dimension === 'duration')
    return over.dimension === 'length' && under.factor <= longest
      ? { ...over, name, dimension: 'speed', base: 'm/s', factor }
      : null;
  return amounts.has(over.dimension) && amounts.has(under.dimension)
    ? { ...over, name, base: `${over.base}/${under.base}`, factor }
    : null;
}
