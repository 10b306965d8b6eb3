import { Memo } from '../../memo/index.js';
import type { Lexeme } from '../base/lexeme.js';
import type { Weights } from '../base/weights.js';
import { styleOf } from './style.js';
import { contextFeatures, edge, mostTagFeatures, reach, wordFeatures } from './tag-features.js';

/**
 * Gives words their tags from left to right by an averaged perceptron (Collins, "Discriminative training methods for hidden Markov
 * models", EMNLP 2002). What a word says of its own tag and of its neighbours' is added up once for each word that recurs.
 */
export class Tagger {
  readonly #weights: Weights;
  readonly #tags: number;
  readonly #votes = new Memo<Lexeme, Int16Array>(8_000);
  readonly #hashes = new Int32Array(mostTagFeatures);
  readonly #scores: Int32Array;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#tags = weights.classes;
    this.#scores = new Int32Array(weights.classes);
  }

  /** @returns the number of each word's tag */
  tag(lexemes: readonly Lexeme[]): Uint8Array {
    const tags = new Uint8Array(lexemes.length);
    const style = styleOf(lexemes);
    const scores = this.#scores;
    const hashes = this.#hashes;
    let previous = -1;
    let secondPrevious = -1;
    for (let at = 0; at < lexemes.length; at++) {
      scores.fill(0);
      for (let distance = -reach; distance <= reach; distance++) this.#addVotes(lexemes[at + distance] ?? edge, distance);
      const count = contextFeatures(lexemes, at, previous, secondPrevious, style, hashes);
      this.#weights.addTo(scores, hashes, count);
      let best = 0;
      for (let tag = 1; tag < scores.length; tag++) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
      tags[at] = best;
      secondPrevious = previous;
      previous = best;
    }
    return tags;
  }

  #addVotes(lexeme: Lexeme, distance: number): void {
    const votes = this.#votes.get(lexeme, () => this.#votesOf(lexeme));
    const scores = this.#scores;
    const start = (distance + reach) * this.#tags;
    for (let tag = 0; tag < scores.length; tag++) scores[tag] = (scores[tag] ?? 0) + (votes[start + tag] ?? 0);
  }

  /** What a word says of the tag of each word in reach, the farthest behind it first. */
  #votesOf(lexeme: Lexeme): Int16Array {
    const votes = new Int16Array((2 * reach + 1) * this.#tags);
    const sums = new Int32Array(this.#tags);
    const hashes = new Int32Array(mostTagFeatures);
    for (let distance = -reach; distance <= reach; distance++) {
      sums.fill(0);
      this.#weights.addTo(sums, hashes, wordFeatures(lexeme, distance, hashes));
      votes.set(sums, (distance + reach) * this.#tags);
    }
    return votes;
  }
}
