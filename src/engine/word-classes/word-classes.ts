import { bytesOf, wordHash } from '../encoding/index.js';
import { once } from '../memo/index.js';
import * as data from '#models/word-classes';

/**
 * The classes of a word, from 64 coarse ones over 256 and 1,024 to 4,096 fine ones, each numbered from 1; 0 for a word that is
 * not known. Words of one class stand in like company: towns of one country, surnames, newspapers, makers of software.
 */
export interface WordClasses {
  readonly coarsest: number;
  readonly coarse: number;
  readonly fine: number;
  readonly finest: number;
}

export const noClasses: WordClasses = { coarsest: 0, coarse: 0, fine: 0, finest: 0 };

interface Tables {
  readonly entries: Uint8Array;
  /** How many entries each of the three segments has. */
  readonly segment: number;
  readonly classes: readonly WordClasses[];
}

/**
 * Reads the tables of `data/models/word-classes`; a stranger in 250 is taken for a word that is known.
 *
 * @param key folded
 */
export function wordClassesOf(key: string): WordClasses {
  const { entries, segment, classes } = load();
  const [a, b] = [wordHash(key, 1), wordHash(key, 2)];
  const c = Math.imul(a ^ (b >>> 7), 0x9e3779b1) >>> 0;
  const entry = (index: number): number => {
    const at = (index >> 1) * 5;
    const middle = entries[at + 2] ?? 0;
    return (index & 1) === 0
      ? (entries[at] ?? 0) | ((entries[at + 1] ?? 0) << 8) | ((middle & 15) << 16)
      : (middle >> 4) | ((entries[at + 3] ?? 0) << 4) | ((entries[at + 4] ?? 0) << 12);
  };
  const value = entry(a % segment) ^ entry(segment + (b % segment)) ^ entry(2 * segment + (c % segment));
  const check = Math.imul(b ^ (a >>> 9), 0x85ebca6b) >>> 24;
  return value >>> 12 === check ? (classes[value & 4095] ?? noClasses) : noClasses;
}

const load = once((): Tables => {
  const entries = bytesOf(data.table);
  const coarser = bytesOf(data.coarser);
  const number = (at: number): number => (coarser[2 * at] ?? 0) | ((coarser[2 * at + 1] ?? 0) << 8);
  const classes = Array.from({ length: coarser.length / 6 }, (_, finest): WordClasses => {
    const [fine, coarse, coarsest] = [number(3 * finest), number(3 * finest + 1), number(3 * finest + 2)];
    return { finest: finest + 1, fine: fine + 1, coarse: coarse + 1, coarsest: coarsest + 1 };
  });
  return { entries, segment: ((entries.length / 5) * 2) / 3, classes };
});
