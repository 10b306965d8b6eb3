import type { Lexeme } from '../base/lexeme.js';
import type { Weights } from '../base/weights.js';
import { actionFeatures, mostActionFeatures } from './action-features.js';
import type { ActionWeights } from './action-weights.js';
import { actions, Configuration, none, shift } from './configuration.js';
import { labelFeatures, mostLabelFeatures } from './label-features.js';
import { WordHashes } from './word-hashes.js';

/** A longer sentence is parsed in pieces. In words. */
export const longestSentence = 250;

/** The number of the relation of the root. */
const root = 0;

/** What was made of a sentence; it holds until the next one is parsed. */
export interface Parse {
  /** Of each word; the length of the sentence for the root. */
  readonly heads: Int16Array;
  /** The relation of each word to its head. */
  readonly labels: Uint8Array;
  /** By how much the best action was ahead of the next one, at the mean. */
  readonly margin: number;
}

/**
 * Draws the tree of a sentence, from left to right in as many steps as twice its words: the best action at each step and the best relation
 * for each arc, by averaged perceptrons that were trained with a dynamic oracle (Goldberg & Nivre, "Training deterministic parsers with
 * non-deterministic oracles", TACL 2013).
 */
export class Parser {
  readonly #actions: ActionWeights;
  readonly #labels: Weights;
  readonly #state = new Configuration(longestSentence);
  readonly #words = new WordHashes(longestSentence);
  readonly #hashes = new Int32Array(Math.max(mostActionFeatures, mostLabelFeatures));
  readonly #scores = new Int32Array(actions);
  readonly #labelScores: Int32Array;

  constructor(actionWeights: ActionWeights, labels: Weights) {
    this.#actions = actionWeights;
    this.#labels = labels;
    this.#labelScores = new Int32Array(labels.classes);
  }

  /**
   * @param lexemes no more than {@link longestSentence}
   * @param tags their tags
   */
  parse(lexemes: readonly Lexeme[], tags: ArrayLike<number>): Parse {
    const state = this.#state;
    const words = this.#words;
    state.start(lexemes.length);
    words.read(lexemes, tags);
    let margins = 0;
    let choices = 0;
    while (!state.isDone) {
      let best = state.only;
      if (best === none) {
        this.#actions.score(this.#scores, this.#hashes, actionFeatures(state, words, this.#hashes));
        best = this.#best();
        margins += this.#marginOf(best);
        choices++;
      }
      state.do(best, best === shift ? root : this.#labelOf(best));
    }
    return { heads: state.heads, labels: state.labels, margin: choices === 0 ? 0 : margins / choices };
  }

  #best(): number {
    let best = -1;
    for (let action = 0; action < actions; action++)
      if (this.#state.allows(action) && (best === -1 || (this.#scores[action] ?? 0) > (this.#scores[best] ?? 0))) best = action;
    return best;
  }

  /** How far the best action is ahead of the next one. */
  #marginOf(best: number): number {
    let margin = Infinity;
    for (let action = 0; action < actions; action++)
      if (action !== best && this.#state.allows(action))
        margin = Math.min(margin, (this.#scores[best] ?? 0) - (this.#scores[action] ?? 0));
    return margin;
  }

  /** The relation of the arc that an action is about to draw. */
  #labelOf(action: number): number {
    if (this.#state.headAfter(action) === this.#state.length) return root;
    const scores = this.#labelScores;
    scores.fill(0);
    this.#labels.addTo(scores, this.#hashes, labelFeatures(this.#state, this.#words, action, this.#hashes));
    let best = root + 1;
    for (let label = best + 1; label < scores.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
    return best;
  }
}
