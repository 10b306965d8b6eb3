import { none, type Configuration } from './configuration.js';
import type { WordHashes } from './word-hashes.js';

/** The label of no word. */
const noLabel = 63;

/**
 * A word of a state with its dependents, as the features look at them. One view is moved from state to state, and nothing is made for
 * one: this is what the parser does most often.
 */
export class WordView {
  form = 0;
  tag = 0;
  /** The form with the tag. */
  both = 0;
  coarse = 0;
  fine = 0;
  /** Of its leftmost and its rightmost dependent, and of the one next to each. */
  firstTag = 0;
  secondTag = 0;
  lastTag = 0;
  secondLastTag = 0;
  firstForm = 0;
  secondForm = 0;
  lastForm = 0;
  firstLabel = 0;
  lastLabel = 0;
  /** The labels of two of them: the first times 64, and the second. */
  firstLabels = 0;
  lastLabels = 0;
  /** How many dependents it has on its left, times 4, and on its right, both up to 3. */
  valency = 0;

  /** @param word its place; {@link none} for none */
  moveTo(state: Configuration, words: WordHashes, word: number): void {
    const at = word + 1;
    this.form = words.forms[at] ?? 0;
    this.tag = words.tags[at] ?? 0;
    this.both = words.both[at] ?? 0;
    this.coarse = words.coarse[at] ?? 0;
    this.fine = words.fine[at] ?? 0;
    const first = placeIn(state.first, word);
    const second = placeIn(state.second, word);
    const last = placeIn(state.last, word);
    const secondLast = placeIn(state.secondLast, word);
    this.firstTag = words.tags[first + 1] ?? 0;
    this.secondTag = words.tags[second + 1] ?? 0;
    this.lastTag = words.tags[last + 1] ?? 0;
    this.secondLastTag = words.tags[secondLast + 1] ?? 0;
    this.firstForm = words.forms[first + 1] ?? 0;
    this.secondForm = words.forms[second + 1] ?? 0;
    this.lastForm = words.forms[last + 1] ?? 0;
    this.firstLabel = labelIn(state, first);
    this.lastLabel = labelIn(state, last);
    this.firstLabels = this.firstLabel * 64 + labelIn(state, second);
    this.lastLabels = this.lastLabel * 64 + labelIn(state, secondLast);
    this.valency = word === none ? 0 : Math.min(3, state.lefts[word] ?? 0) * 4 + Math.min(3, state.rights[word] ?? 0);
  }
}

function placeIn(list: Int16Array, word: number): number {
  return word === none ? none : (list[word] ?? none);
}

function labelIn({ labels }: Configuration, word: number): number {
  return word === none ? noLabel : (labels[word] ?? 0);
}
