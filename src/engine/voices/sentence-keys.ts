import { fold } from '../language/index.js';
import type { Source } from '../sources/index.js';

/** Shorter sentences are written alike by chance: `The talks ended on Friday.` */
const fewestWords = 8;

const known = new WeakMap<Source, ReadonlySet<string>>();

/** The sentences of a source that nobody writes twice by chance, each once, as they are compared: without case, accents and punctuation. */
export function sentenceKeys(source: Source): ReadonlySet<string> {
  let keys = known.get(source);
  if (keys === undefined) known.set(source, (keys = readKeys(source)));
  return keys;
}

function readKeys({ text, blocks }: Source): ReadonlySet<string> {
  return new Set(
    blocks
      .flatMap(({ sentences }) => sentences.map(({ start, end }) => fold(text.slice(start, end))))
      .filter((key) => key.split(' ').length >= fewestWords),
  );
}
