import { hashOf, hashOfTwo } from '../base/hash.js';
import type { Lexeme } from '../base/lexeme.js';
import { none } from './configuration.js';

/** What the features of a tree say of the words of a sentence, hashed once for all of them. The place before the first is no word's. */
export class WordHashes {
  readonly forms: Int32Array;
  readonly tags: Int32Array;
  /** Of the form with its tag. */
  readonly both: Int32Array;
  readonly coarse: Int32Array;
  readonly fine: Int32Array;

  constructor(longest: number) {
    const perWord = (): Int32Array => new Int32Array(longest + 2);
    this.forms = perWord();
    this.tags = perWord();
    this.both = perWord();
    this.coarse = perWord();
    this.fine = perWord();
    this.#set(none, 0, -1, 0, 0);
  }

  /**
   * @param tags of the words, by their numbers
   */
  read(lexemes: readonly Lexeme[], tags: ArrayLike<number>): void {
    lexemes.forEach(({ form, classes }, at) => this.#set(at, form, tags[at] ?? 0, classes.coarse, classes.fine));
    this.#set(lexemes.length, 1, -2, 0, 0);
  }

  #set(word: number, form: number, tag: number, coarse: number, fine: number): void {
    this.forms[word + 1] = hashOf(1, form);
    this.tags[word + 1] = hashOf(2, tag);
    this.both[word + 1] = hashOfTwo(3, form, tag);
    this.coarse[word + 1] = hashOfTwo(4, coarse, tag);
    this.fine[word + 1] = hashOf(5, fine === 0 ? form : fine);
  }
}
