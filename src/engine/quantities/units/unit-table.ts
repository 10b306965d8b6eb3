import rows from '#lexicon/units';

type UnitDimension = (typeof rows)[number]['dimension'];

/** A unit of measure. */
export interface Unit {
  /** Its name in the singular. */
  readonly name: string;
  readonly dimension: UnitDimension;
  /** The base unit of its dimension, a UCUM code: `s`, `m`, `kg`, `m2`, `m3`, `m/s`, `By`. */
  readonly base: string;
  /** How many base units it is. */
  readonly factor: number;
  /** Its words in the singular beside the name, and the words whose plural is not in -s. */
  readonly words: readonly string[];
  /** Its symbols, in their exact case. */
  readonly symbols: readonly string[];
}

/** UCUM codes of the units that `units.yaml` counts each dimension in. */
const baseUnits: Readonly<Record<UnitDimension, string>> = {
  duration: 's',
  length: 'm',
  area: 'm2',
  volume: 'm3',
  mass: 'kg',
  speed: 'm/s',
  data: 'By',
};

/** All units that are read, in the order of `data/lexicon/units.yaml`. */
export const units: readonly Unit[] = rows.map(({ name, dimension, factor, words = [], symbols = [] }) => ({
  name,
  dimension,
  base: baseUnits[dimension],
  factor,
  words,
  symbols,
}));
