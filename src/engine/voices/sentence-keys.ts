import { fold } from '../language/index.js';
import type { Source } from '../sources/index.js';

/** Shorter sentences are written alike by chance: `The talks ended on Friday.` */
const fewestWords = 8;

/** The sentences of a source that nobody writes twice by chance, each once, as they are compared: without case, accents and punctuation. */
export function sentenceKeys({ blocks }: Source): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ reading }) => keysOf(reading)));
}

type Reading = Source['blocks'][number]['reading'];

const known = new WeakMap<Reading, readonly string[]>();

/** A paragraph whose text stays is not looked at again. */
function keysOf(reading: Reading): readonly string[] {
  let keys = known.get(reading);
  if (keys === undefined) {
    keys = reading.sentences
      .map(({ start, end }) => fold(reading.text.slice(start, end)))
      .filter((key) => key.split(' ').length >= fewestWords);
    known.set(reading, keys);
  }
  return keys;
}
