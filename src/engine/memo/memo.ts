/**
 * Remembers what was worked out for a key. It is emptied when it holds as many keys as it may, so that a huge corpus does not keep
 * them all: what recurs is soon back.
 */
export class Memo<K, V extends object | string | number | null> {
  readonly #known = new Map<K, V>();
  readonly #most: number;

  /** @param most how many keys it holds at the most, above 0 */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param make works out what the key stands for; it is asked once, until the memory is emptied */
  get(key: K, make: () => V): V {
    let value = this.#known.get(key);
    if (value === undefined) {
      value = make();
      if (this.#known.size >= this.#most) this.#known.clear();
      this.#known.set(key, value);
    }
    return value;
  }
}
