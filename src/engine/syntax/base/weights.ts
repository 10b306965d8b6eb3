import { NumeralReader, numeralOf, signedNumeralOf, signedOf } from '../../encoding/index.js';
import { RowIndex } from './row-index.js';

/** Weights of features for classes, as a model keeps them: those that say something, row by row, in the order of the hashes. */
export interface Rows {
  /** So many of the upper bits of a feature's hash number it. */
  readonly bits: number;
  readonly classes: number;
  /** The numbers of the features, rising. */
  readonly features: ArrayLike<number>;
  /** Row by row, from −{@link mostLevel} to {@link mostLevel}. */
  readonly levels: ArrayLike<number>;
}

/**
 * Weights are kept in steps that grow as they do, by the square root: most are small, and all of it hangs on the few that are not. In
 * linear steps of as few bits a parser forgets what it has learned.
 */
export const mostLevel = 41;

/** What a level is worth. */
export function weightOf(level: number): number {
  return level * Math.abs(level);
}

/** The nearest level to a weight, from −1 to 1. */
export function levelOf(weight: number): number {
  return Math.sign(weight) * Math.min(mostLevel, Math.round(Math.sqrt(Math.abs(weight)) * mostLevel));
}

/** Sums what features say of each of many classes, most of which each says nothing of. */
export class Weights {
  readonly classes: number;
  readonly #index: RowIndex;
  /** Where the entries of each row start; they end where those of the next one do. */
  readonly #starts: Int32Array;
  readonly #columns: Uint8Array;
  readonly #weights: Int16Array;

  /**
   * Reads what {@link encodeRows} wrote.
   *
   * @throws RangeError when the text is of a model with other classes
   */
  constructor(text: string, classes: number) {
    const reader = new NumeralReader(text);
    const [bits = 0, columns = 0, count = 0, total = 0] = reader.numerals(4);
    if (columns !== classes) throw new RangeError('The model was trained for other classes: run npm run train:syntax.');
    this.classes = classes;
    this.#index = new RowIndex(bits, reader.numerals(count));
    const sizes = reader.numerals(count);
    this.#starts = new Int32Array(count + 1);
    for (let row = 0; row < count; row++) this.#starts[row + 1] = (this.#starts[row] ?? 0) + (sizes[row] ?? 0);
    this.#columns = Uint8Array.from(reader.numerals(total));
    this.#weights = Int16Array.from(reader.numerals(total), (level) => weightOf(signedOf(level)));
  }

  /**
   * Adds what features say to the scores of the classes.
   *
   * @param count how many of the hashes count
   * @param scores one a class
   */
  addTo(scores: Int32Array, hashes: Int32Array, count: number): void {
    const columns = this.#columns;
    const weights = this.#weights;
    for (let feature = 0; feature < count; feature++) {
      const row = this.#index.rowOf(hashes[feature] ?? 0);
      if (row < 0) continue;
      const end = this.#starts[row + 1] ?? 0;
      for (let at = this.#starts[row] ?? 0; at < end; at++) {
        const column = columns[at] ?? 0;
        scores[column] = (scores[column] ?? 0) + (weights[at] ?? 0);
      }
    }
  }
}

/**
 * Writes weights down: the distance of each row from the one before, how many classes it says something of, which, and what. What is alike
 * stands side by side, and packs well.
 */
export function encodeRows({ bits, classes, features, levels }: Rows): string {
  const distances: string[] = [];
  const sizes: string[] = [];
  const columns: string[] = [];
  const values: string[] = [];
  let previous = -1;
  for (let row = 0; row < features.length; row++) {
    const feature = features[row] ?? 0;
    distances.push(numeralOf(feature - previous));
    previous = feature;
    let size = 0;
    for (let column = 0; column < classes; column++) {
      const level = levels[row * classes + column] ?? 0;
      if (level === 0) continue;
      size++;
      columns.push(numeralOf(column));
      values.push(signedNumeralOf(level));
    }
    sizes.push(numeralOf(size));
  }
  const header = [bits, classes, distances.length, values.length].map(numeralOf);
  return [...header, ...distances, ...sizes, ...columns, ...values].join('');
}
