import { NumeralReader, signedOf } from '../../encoding/index.js';
import { RowIndex } from '../base/row-index.js';
import { weightOf } from '../base/weights.js';
import { actions, left, right } from './configuration.js';

/**
 * Sums what features say of the three actions: of each how much more than of a shift, since only the differences count. A row is two
 * numbers, so that one line of the processor's cache has it.
 */
export class ActionWeights {
  readonly #index: RowIndex;
  readonly #weights: Int16Array;

  /**
   * Reads what `encodeRows` wrote of rows whose first class, of shifts, says nothing.
   *
   * @throws RangeError when the text is of a model with other classes
   */
  constructor(text: string) {
    const reader = new NumeralReader(text);
    const [bits = 0, classes = 0, count = 0, total = 0] = reader.numerals(4);
    if (classes !== actions) throw new RangeError('The model was trained for another parser: run npm run train:syntax.');
    this.#index = new RowIndex(bits, reader.numerals(count));
    const sizes = reader.numerals(count);
    const columns = reader.numerals(total);
    const levels = reader.numerals(total);
    this.#weights = new Int16Array(count * 2);
    for (let row = 0, at = 0; row < count; row++)
      for (const end = at + (sizes[row] ?? 0); at < end; at++)
        this.#weights[row * 2 + (columns[at] ?? left) - left] = weightOf(signedOf(levels[at] ?? 0));
  }

  /**
   * Puts the sums in place of the scores of the actions.
   *
   * @param count how many of the hashes count
   */
  score(scores: Int32Array, hashes: Int32Array, count: number): void {
    const weights = this.#weights;
    let leftSum = 0;
    let rightSum = 0;
    for (let feature = 0; feature < count; feature++) {
      const row = this.#index.rowOf(hashes[feature] ?? 0);
      if (row < 0) continue;
      leftSum = (leftSum + (weights[row * 2] ?? 0)) | 0;
      rightSum = (rightSum + (weights[row * 2 + 1] ?? 0)) | 0;
    }
    scores.fill(0);
    scores[left] = leftSum;
    scores[right] = rightSum;
  }
}
