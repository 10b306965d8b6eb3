import type { Lexeme } from '../../../src/engine/syntax/base/lexeme.js';
import { styleOf } from '../../../src/engine/syntax/tagging/style.js';
import { contextFeatures, edge, mostTagFeatures, reach, wordFeatures } from '../../../src/engine/syntax/tagging/tag-features.js';
import { generator } from '../../common/random.js';
import { Perceptron, type LearnedRows } from './perceptron.js';
import { shuffled } from './shuffle.js';

/** So many of the upper bits of a feature's hash number it. */
const hashBits = 20;

/** A sentence to learn tags from. */
export interface TagExample {
  readonly lexemes: readonly Lexeme[];
  /** The number of each word's tag. */
  readonly gold: Uint8Array;
}

/** Learns to tag by an averaged perceptron. The same examples and seed give the same weights. */
export function trainTags(examples: readonly TagExample[], tagCount: number, epochs: number, seed: number): LearnedRows {
  const model = new Perceptron(hashBits, tagCount);
  const scores = new Float32Array(tagCount);
  const features = new TagFeatures();
  const random = generator(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const { lexemes, gold } of shuffled(examples, random)) {
      const style = styleOf(lexemes);
      let previous = -1;
      let secondPrevious = -1;
      for (let at = 0; at < lexemes.length; at++) {
        const count = features.read(lexemes, at, previous, secondPrevious, style);
        model.score(features.hashes, count, scores);
        const best = bestOf(scores);
        const right = gold[at] ?? 0;
        model.tick();
        if (best !== right) model.update(features.hashes, count, right, best);
        secondPrevious = previous;
        previous = best;
      }
    }
  }
  return model.mean();
}

function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}

/** All features of a word together, with those of each word by itself kept. */
class TagFeatures {
  readonly hashes = new Int32Array((2 * reach + 2) * mostTagFeatures);
  readonly #some = new Int32Array(mostTagFeatures);
  readonly #known = new Map<Lexeme, readonly Int32Array[]>();

  read(lexemes: readonly Lexeme[], at: number, previous: number, secondPrevious: number, style: number): number {
    let count = 0;
    for (let distance = -reach; distance <= reach; distance++) {
      const own = this.#of(lexemes[at + distance] ?? edge)[distance + reach];
      if (own === undefined) continue;
      this.hashes.set(own, count);
      count += own.length;
    }
    const more = contextFeatures(lexemes, at, previous, secondPrevious, style, this.#some);
    this.hashes.set(this.#some.subarray(0, more), count);
    return count + more;
  }

  #of(lexeme: Lexeme): readonly Int32Array[] {
    const known = this.#known.get(lexeme);
    if (known !== undefined) return known;
    const made = Array.from({ length: 2 * reach + 1 }, (_, at) =>
      this.#some.slice(0, wordFeatures(lexeme, at - reach, this.#some)),
    );
    this.#known.set(lexeme, made);
    return made;
  }
}
