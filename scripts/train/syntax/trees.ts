import type { Lexeme } from '../../../src/engine/syntax/base/lexeme.js';
import { relations } from '../../../src/engine/syntax/base/relation.js';
import { actionFeatures, mostActionFeatures } from '../../../src/engine/syntax/parsing/action-features.js';
import { actions, Configuration, shift } from '../../../src/engine/syntax/parsing/configuration.js';
import { labelFeatures, mostLabelFeatures } from '../../../src/engine/syntax/parsing/label-features.js';
import { longestSentence } from '../../../src/engine/syntax/parsing/parser.js';
import { WordHashes } from '../../../src/engine/syntax/parsing/word-hashes.js';
import { generator } from '../../common/random.js';
import { costOf } from './oracle.js';
import { Perceptron, type LearnedRows } from './perceptron.js';
import { shuffled } from './shuffle.js';

const actionBits = 22;
const labelBits = 20;

/** How often a wrong step is gone on from, so that the parser learns what to do behind its own mistakes (Goldberg & Nivre 2013). */
const exploring = 0.9;

/** A sentence to learn trees from. */
export interface TreeExample {
  readonly lexemes: readonly Lexeme[];
  /** The numbers of the words' tags, as the tagger gives them to a sentence that it has not seen. */
  readonly tags: Uint8Array;
  /** Of each word; the length of the sentence for the root. */
  readonly heads: Int32Array;
  /** The numbers of their relations. */
  readonly labels: Int32Array;
}

export interface LearnedParser {
  readonly actions: LearnedRows;
  readonly labels: LearnedRows;
}

/** Learns to draw trees. The same examples and seed give the same weights. */
export function trainTrees(
  examples: readonly TreeExample[],
  epochs: number,
  seed: number,
  onEpoch: (epoch: number, mistakes: number) => void,
): LearnedParser {
  const learner = new Learner(generator(seed + 1));
  const random = generator(seed);
  const fitting = examples.filter(({ lexemes }) => lexemes.length <= longestSentence);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    learner.isFirst = epoch === 1;
    let mistakes = 0;
    let steps = 0;
    for (const example of shuffled(fitting, random)) {
      mistakes += learner.learn(example);
      steps += 2 * example.lexemes.length;
    }
    onEpoch(epoch, mistakes / steps);
  }
  return learner.learned();
}

class Learner {
  /** In the first epoch the right steps are taken. */
  isFirst = true;
  readonly #state = new Configuration(longestSentence);
  readonly #words = new WordHashes(longestSentence);
  readonly #actions = new Perceptron(actionBits, actions);
  readonly #labels = new Perceptron(labelBits, relations.length);
  readonly #hashes = new Int32Array(mostActionFeatures);
  readonly #scores = new Float32Array(actions);
  readonly #labelHashes = new Int32Array(mostLabelFeatures);
  readonly #labelScores = new Float32Array(relations.length);
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** @returns how many steps would have been wrong */
  learn(example: TreeExample): number {
    const state = this.#state;
    state.start(example.lexemes.length);
    this.#words.read(example.lexemes, example.tags);
    let mistakes = 0;
    while (!state.isDone) {
      const count = actionFeatures(state, this.#words, this.#hashes);
      this.#actions.score(this.#hashes, count, this.#scores);
      this.#actions.tick();
      const { best, right, isRight } = this.#choices(example.heads);
      if (!isRight) {
        mistakes++;
        this.#actions.update(this.#hashes, count, right, best);
      }
      const step = isRight || (!this.isFirst && this.#random() < exploring) ? best : right;
      state.do(step, step === shift ? 0 : this.#learnLabel(step, example));
    }
    return mistakes;
  }

  learned(): LearnedParser {
    return { actions: this.#actions.mean(), labels: this.#labels.mean() };
  }

  /** The best action by the scores, and by them the best of those that lose the fewest arcs. */
  #choices(heads: Int32Array): { best: number; right: number; isRight: boolean } {
    const scores = this.#scores;
    let best = -1;
    let right = -1;
    let least = Infinity;
    let costOfBest = Infinity;
    for (let action = 0; action < actions; action++) {
      if (!this.#state.allows(action)) continue;
      const score = scores[action] ?? 0;
      const cost = costOf(this.#state, action, heads);
      if (best === -1 || score > (scores[best] ?? 0)) {
        best = action;
        costOfBest = cost;
      }
      if (cost < least || (cost === least && score > (scores[right] ?? 0))) {
        right = action;
        least = cost;
      }
    }
    return { best, right, isRight: costOfBest === least };
  }

  /** @returns the label that an arc gets; something is learned only of one that is right */
  #learnLabel(action: number, { heads, labels, lexemes }: TreeExample): number {
    const head = this.#state.headAfter(action);
    if (head === lexemes.length) return 0;
    const count = labelFeatures(this.#state, this.#words, action, this.#labelHashes);
    const scores = this.#labelScores;
    this.#labels.score(this.#labelHashes, count, scores);
    this.#labels.tick();
    let best = 1;
    for (let label = 2; label < scores.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
    const word = this.#state.onStack(0);
    const right = labels[word] ?? 0;
    if (heads[word] !== head || right === best) return best;
    this.#labels.update(this.#labelHashes, count, right, best);
    return this.isFirst ? right : best;
  }
}
