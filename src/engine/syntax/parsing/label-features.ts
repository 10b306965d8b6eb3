import { hashOf, hashOfThree, hashOfTwo } from '../base/hash.js';
import { left, type Configuration } from './configuration.js';
import { WordView } from './word-view.js';
import type { WordHashes } from './word-hashes.js';

/** No arc has more features. */
export const mostLabelFeatures = 64;

const word = new WordView();
const head = new WordView();

/** What else is looked at. */
const around = {
  /** 1 where the head stands behind the word, 2 where it stands before it. */
  side: 0,
  gap: 0,
  /** Of the words beside the word and before the head, and of what the other arc would have led from. */
  beforeTag: 0,
  beforeForm: 0,
  behindTag: 0,
  behindForm: 0,
  beforeHeadTag: 0,
  beforeHeadForm: 0,
  otherTag: 0,
};

/**
 * Writes the features of an arc that an action is about to draw, by which its relation is told. The numbers of the templates are the model's.
 *
 * @param action `left` or `right`
 * @param hashes where they go; {@link mostLabelFeatures} long
 * @returns how many
 */
export function labelFeatures(state: Configuration, words: WordHashes, action: number, hashes: Int32Array): number {
  const { forms, tags } = words;
  const wordAt = state.onStack(0) + 1;
  const headAt = state.headAfter(action) + 1;
  word.moveTo(state, words, wordAt - 1);
  head.moveTo(state, words, headAt - 1);
  around.side = action === left ? 1 : 2;
  around.gap = around.side * 8 + distance(Math.abs(headAt - wordAt));
  around.beforeTag = tags[wordAt - 1] ?? 0;
  around.beforeForm = forms[wordAt - 1] ?? 0;
  around.behindTag = tags[wordAt + 1] ?? 0;
  around.behindForm = forms[wordAt + 1] ?? 0;
  around.beforeHeadTag = tags[headAt - 1] ?? 0;
  around.beforeHeadForm = forms[headAt - 1] ?? 0;
  around.otherTag = tags[(action === left ? state.onStack(1) : state.next) + 1] ?? 0;
  let count = addEnds(hashes, 0);
  count = addDependentsOfWord(hashes, count);
  count = addDependentsOfHead(hashes, count);
  return addNeighbours(hashes, count);
}

function addEnds(hashes: Int32Array, from: number): number {
  const { side } = around;
  let count = from;
  hashes[count++] = hashOf(1, side);
  hashes[count++] = hashOfTwo(2, side, word.form);
  hashes[count++] = hashOfTwo(3, side, word.tag);
  hashes[count++] = hashOfTwo(4, side, word.both);
  hashes[count++] = hashOfTwo(5, side, head.form);
  hashes[count++] = hashOfTwo(6, side, head.tag);
  hashes[count++] = hashOfTwo(7, side, head.both);
  hashes[count++] = hashOfThree(8, side, word.tag, head.tag);
  hashes[count++] = hashOfThree(9, side, word.both, head.tag);
  hashes[count++] = hashOfThree(10, side, word.tag, head.both);
  hashes[count++] = hashOfThree(11, side, word.form, head.form);
  hashes[count++] = hashOfThree(12, around.gap, word.tag, head.tag);
  hashes[count++] = hashOfThree(13, side, word.coarse, head.coarse);
  hashes[count++] = hashOfThree(14, side, word.coarse, head.form);
  hashes[count++] = hashOfThree(15, side, word.fine, head.tag);
  hashes[count++] = hashOfThree(16, side, word.tag, head.fine);
  return count;
}

/** The preposition of a noun, the subject of a clause. */
function addDependentsOfWord(hashes: Int32Array, from: number): number {
  const { side } = around;
  let count = from;
  hashes[count++] = hashOfThree(20, side, word.firstForm, word.tag);
  hashes[count++] = hashOfThree(21, word.firstTag, word.tag, head.tag);
  hashes[count++] = hashOfThree(22, word.firstForm, head.form, word.tag);
  hashes[count++] = hashOfThree(23, word.firstForm, word.form, side);
  hashes[count++] = hashOfThree(24, word.firstForm, head.tag, word.fine);
  hashes[count++] = hashOfThree(25, word.firstLabels, word.tag, head.tag);
  hashes[count++] = hashOfThree(26, word.lastLabels, word.tag, head.tag);
  hashes[count++] = hashOfThree(27, side, word.lastTag, word.tag);
  hashes[count++] = hashOfThree(28, word.secondForm, word.firstForm, word.tag);
  hashes[count++] = hashOfThree(29, side, word.firstLabel, word.both);
  return count;
}

/** What hangs on the head already. */
function addDependentsOfHead(hashes: Int32Array, from: number): number {
  const { side } = around;
  let count = from;
  hashes[count++] = hashOfThree(30, side * 4096 + head.firstLabels, head.tag, word.tag);
  hashes[count++] = hashOfThree(31, side * 64 + head.lastLabel, head.tag, word.tag);
  hashes[count++] = hashOfThree(32, side * 64 + head.lastLabel, head.form, word.tag);
  hashes[count++] = hashOfThree(33, side, head.firstForm, word.tag);
  hashes[count++] = hashOfThree(34, head.firstTag, head.tag, word.tag);
  hashes[count++] = hashOfThree(35, head.lastTag, head.tag, word.tag);
  hashes[count++] = hashOfThree(36, side * 64 + head.valency, word.tag, head.tag);
  return count;
}

function addNeighbours(hashes: Int32Array, from: number): number {
  const { side } = around;
  let count = from;
  hashes[count++] = hashOfThree(40, around.beforeTag, word.tag, around.behindTag);
  hashes[count++] = hashOfThree(41, side, around.beforeForm, word.tag);
  hashes[count++] = hashOfThree(42, side, around.behindForm, word.tag);
  hashes[count++] = hashOfThree(43, around.beforeHeadTag, head.tag, word.tag);
  hashes[count++] = hashOfThree(44, around.otherTag, word.tag, head.tag);
  hashes[count++] = hashOfThree(45, around.beforeHeadForm, head.tag, word.tag);
  return count;
}

function distance(words: number): number {
  return words <= 3 ? words : words <= 6 ? 4 : 5;
}
