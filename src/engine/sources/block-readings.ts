import type { BlockReading, BlockText } from './block-reading.js';

/** The readings of the blocks that were read last, so that an edit has only those read that it changes. */
export class BlockReadings {
  /** The one that was asked for last stands last. */
  readonly #byKey = new Map<string, BlockReading>();
  #length = 0;
  readonly #most: number;

  /** @param most so much text has its reading kept, which takes thirty times as much memory; in UTF-16 units */
  constructor(most = 1_000_000) {
    this.#most = most;
  }

  get(block: BlockText): BlockReading | undefined {
    const key = keyOf(block);
    const reading = this.#byKey.get(key);
    if (reading === undefined) return undefined;
    this.#byKey.delete(key);
    this.#byKey.set(key, reading);
    return reading;
  }

  set(reading: BlockReading): void {
    const key = keyOf(reading);
    if (!this.#byKey.has(key)) this.#length += reading.text.length;
    this.#byKey.set(key, reading);
  }

  /** Forgets those that were asked for longest ago, but never the last ones. @param kept how many those are: the blocks of a long text are all needed for its next edit */
  trim(kept: number): void {
    for (const [key, { text }] of this.#byKey) {
      if (this.#length <= this.#most || this.#byKey.size <= kept) return;
      this.#byKey.delete(key);
      this.#length -= text.length;
    }
  }
}

/** Blocks of the same key are read alike. */
export function keyOf({ markup, separators, text }: BlockText): string {
  return `${markup} ${separators} ${text}`;
}
