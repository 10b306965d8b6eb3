import { hashOf, hashOfThree, hashOfTwo } from '../base/hash.js';
import { none, type Configuration } from './configuration.js';
import { WordView } from './word-view.js';
import type { WordHashes } from './word-hashes.js';

/** No state has more features. */
export const mostActionFeatures = 128;

/** What is on top of the stack, what is below it, and what comes next. */
const top = new WordView();
const below = new WordView();
const next = new WordView();

/** What else is looked at. */
const around = {
  /** Tags: of the third word of the stack, and of the second and third that come next. */
  third: 0,
  second: 0,
  secondNext: 0,
  /** Forms with their tags, of the last two of these. */
  secondBoth: 0,
  secondNextBoth: 0,
  /** How far the top of the stack is from what comes next, and from what is below it. */
  gap: 0,
  gapBelow: 0,
};

/**
 * Writes the features of a state: words, tags and classes of what is on top of the stack and next, of their dependents, and how far apart
 * they stand, after Zhang & Nivre, "Transition-based dependency parsing with rich non-local features", ACL 2011. The numbers of the
 * templates are the model's.
 *
 * @param hashes where they go; {@link mostActionFeatures} long
 * @returns how many
 */
export function actionFeatures(state: Configuration, words: WordHashes, hashes: Int32Array): number {
  const place = state.onStack(0);
  const placeBelow = state.onStack(1);
  top.moveTo(state, words, place);
  below.moveTo(state, words, placeBelow);
  next.moveTo(state, words, state.next);
  const second = state.next < state.length ? state.next + 1 : none;
  const secondNext = state.next + 1 < state.length ? state.next + 2 : none;
  around.third = words.tags[state.onStack(2) + 1] ?? 0;
  around.second = words.tags[second + 1] ?? 0;
  around.secondNext = words.tags[secondNext + 1] ?? 0;
  around.secondBoth = words.both[second + 1] ?? 0;
  around.secondNextBoth = words.both[secondNext + 1] ?? 0;
  around.gap = place === none ? 0 : distance(state.next - place);
  around.gapBelow = placeBelow === none ? 0 : distance(place - placeBelow);
  let count = addSingles(hashes, 0);
  count = addPairs(hashes, count);
  count = addTriples(hashes, count);
  count = addDependents(hashes, count);
  count = addLexicalDependents(hashes, count);
  count = addLabels(hashes, count);
  return addDistances(hashes, count);
}

function addSingles(hashes: Int32Array, from: number): number {
  let count = from;
  hashes[count++] = hashOf(1, top.form);
  hashes[count++] = hashOf(2, top.tag);
  hashes[count++] = hashOf(3, top.both);
  hashes[count++] = hashOf(4, below.form);
  hashes[count++] = hashOf(5, below.tag);
  hashes[count++] = hashOf(6, below.both);
  hashes[count++] = hashOf(7, next.form);
  hashes[count++] = hashOf(8, next.tag);
  hashes[count++] = hashOf(9, next.both);
  hashes[count++] = hashOf(10, around.secondBoth);
  hashes[count++] = hashOf(11, around.second);
  hashes[count++] = hashOf(12, around.secondNextBoth);
  hashes[count++] = hashOf(13, around.third);
  hashes[count++] = hashOf(14, top.coarse);
  hashes[count++] = hashOf(15, next.coarse);
  hashes[count++] = hashOf(16, below.coarse);
  return count;
}

function addPairs(hashes: Int32Array, from: number): number {
  let count = from;
  hashes[count++] = hashOfTwo(20, top.both, next.both);
  hashes[count++] = hashOfTwo(21, top.both, next.tag);
  hashes[count++] = hashOfTwo(22, top.tag, next.both);
  hashes[count++] = hashOfTwo(23, top.form, next.form);
  hashes[count++] = hashOfTwo(24, top.tag, next.tag);
  hashes[count++] = hashOfTwo(25, top.coarse, next.coarse);
  hashes[count++] = hashOfTwo(26, top.coarse, next.form);
  hashes[count++] = hashOfTwo(27, top.form, next.coarse);
  hashes[count++] = hashOfTwo(28, next.tag, around.second);
  hashes[count++] = hashOfTwo(29, next.both, around.second);
  hashes[count++] = hashOfTwo(30, below.both, top.both);
  hashes[count++] = hashOfTwo(31, below.both, top.tag);
  hashes[count++] = hashOfTwo(32, below.tag, top.both);
  hashes[count++] = hashOfTwo(33, below.form, top.form);
  hashes[count++] = hashOfTwo(34, below.tag, top.tag);
  hashes[count++] = hashOfTwo(35, below.coarse, top.coarse);
  hashes[count++] = hashOfTwo(36, below.coarse, top.form);
  hashes[count++] = hashOfTwo(37, below.form, top.coarse);
  hashes[count++] = hashOfTwo(38, below.both, next.tag);
  hashes[count++] = hashOfTwo(39, below.tag, next.both);
  hashes[count++] = hashOfTwo(40, below.coarse, next.coarse);
  hashes[count++] = hashOfTwo(41, top.fine, next.fine);
  hashes[count++] = hashOfTwo(42, below.fine, top.fine);
  return count;
}

function addTriples(hashes: Int32Array, from: number): number {
  let count = from;
  hashes[count++] = hashOfThree(50, next.tag, around.second, around.secondNext);
  hashes[count++] = hashOfThree(51, top.tag, next.tag, around.second);
  hashes[count++] = hashOfThree(52, below.tag, top.tag, next.tag);
  hashes[count++] = hashOfThree(53, around.third, below.tag, top.tag);
  hashes[count++] = hashOfThree(54, top.both, next.tag, around.second);
  hashes[count++] = hashOfThree(55, below.tag, top.both, next.tag);
  hashes[count++] = hashOfThree(56, below.both, top.tag, next.tag);
  hashes[count++] = hashOfThree(57, below.tag, top.tag, next.both);
  hashes[count++] = hashOfThree(58, below.form, top.form, next.tag);
  return count;
}

/** The tags of their dependents. */
function addDependents(hashes: Int32Array, from: number): number {
  let count = from;
  hashes[count++] = hashOfThree(60, top.tag, top.firstTag, next.tag);
  hashes[count++] = hashOfThree(61, top.tag, top.lastTag, next.tag);
  hashes[count++] = hashOfThree(62, top.tag, next.tag, next.firstTag);
  hashes[count++] = hashOfThree(63, below.tag, below.lastTag, top.tag);
  hashes[count++] = hashOfThree(64, below.tag, below.firstTag, top.tag);
  hashes[count++] = hashOfThree(65, below.tag, top.tag, top.firstTag);
  hashes[count++] = hashOfThree(66, below.tag, top.tag, top.lastTag);
  hashes[count++] = hashOfThree(67, top.tag, top.firstTag, top.secondTag);
  hashes[count++] = hashOfThree(68, top.tag, top.lastTag, top.secondLastTag);
  hashes[count++] = hashOfThree(69, next.tag, next.firstTag, next.secondTag);
  hashes[count++] = hashOfThree(70, below.tag, below.lastTag, below.secondLastTag);
  return count;
}

/** The dependents themselves: above all the prepositions, which stand before their nouns. */
function addLexicalDependents(hashes: Int32Array, from: number): number {
  let count = from;
  hashes[count++] = hashOfTwo(71, top.form, next.firstForm);
  hashes[count++] = hashOfTwo(72, below.form, next.firstForm);
  hashes[count++] = hashOfThree(73, below.tag, top.tag, next.firstForm);
  hashes[count++] = hashOfThree(74, top.form, next.firstForm, next.form);
  hashes[count++] = hashOfTwo(75, below.form, top.firstForm);
  hashes[count++] = hashOfThree(76, below.form, top.firstForm, top.form);
  hashes[count++] = hashOfThree(77, below.tag, top.firstForm, top.tag);
  hashes[count++] = hashOfTwo(78, top.both, top.firstForm);
  hashes[count++] = hashOfTwo(79, next.both, next.firstForm);
  hashes[count++] = hashOfTwo(80, top.both, top.lastForm);
  hashes[count++] = hashOfTwo(81, below.both, below.lastForm);
  hashes[count++] = hashOfTwo(82, below.both, below.firstForm);
  hashes[count++] = hashOfThree(83, top.firstForm, top.tag, next.both);
  return count;
}

/** What the dependents are to them. */
function addLabels(hashes: Int32Array, from: number): number {
  let count = from;
  hashes[count++] = hashOfThree(110, top.firstLabel, top.tag, next.tag);
  hashes[count++] = hashOfThree(111, top.lastLabel, top.tag, next.tag);
  hashes[count++] = hashOfThree(112, below.lastLabel, below.tag, top.tag);
  hashes[count++] = hashOfThree(113, below.firstLabel, below.tag, top.tag);
  hashes[count++] = hashOfThree(114, next.firstLabel, next.tag, top.tag);
  hashes[count++] = hashOfTwo(115, top.firstLabels, top.both);
  hashes[count++] = hashOfTwo(116, top.lastLabels, top.both);
  hashes[count++] = hashOfTwo(117, below.lastLabels, below.both);
  hashes[count++] = hashOfTwo(118, below.firstLabels, below.both);
  hashes[count++] = hashOfTwo(119, next.firstLabels, next.both);
  hashes[count++] = hashOfThree(120, below.lastLabel * 64 + top.firstLabel, below.tag, top.tag);
  hashes[count++] = hashOfThree(121, below.lastLabel * 64 + top.firstLabel, below.form, top.tag);
  hashes[count++] = hashOfThree(122, top.lastLabel * 64 + next.firstLabel, top.tag, next.tag);
  hashes[count++] = hashOfThree(123, top.firstLabel * 64 + top.lastLabel, top.tag, below.tag);
  return count;
}

/** How far apart they stand, and how many dependents they have. */
function addDistances(hashes: Int32Array, from: number): number {
  const { gap, gapBelow } = around;
  let count = from;
  hashes[count++] = hashOfThree(90, gap, top.tag, next.tag);
  hashes[count++] = hashOfThree(91, gap, top.both, next.tag);
  hashes[count++] = hashOfThree(92, gap, top.tag, next.both);
  hashes[count++] = hashOfThree(93, gapBelow, below.tag, top.tag);
  hashes[count++] = hashOfThree(94, gapBelow, below.both, top.tag);
  hashes[count++] = hashOfThree(95, gapBelow, below.tag, top.both);
  hashes[count++] = hashOfTwo(96, top.valency, top.both);
  hashes[count++] = hashOfThree(97, top.valency, top.tag, next.tag);
  hashes[count++] = hashOfTwo(98, below.valency, below.both);
  hashes[count++] = hashOfThree(99, below.valency, below.tag, top.tag);
  hashes[count++] = hashOfTwo(100, next.valency >> 2, next.both);
  hashes[count++] = hashOfThree(101, next.valency >> 2, next.tag, top.tag);
  return count;
}

/** Up to 4 as it is, then in steps. */
function distance(words: number): number {
  return words <= 4 ? words : words <= 7 ? 5 : words <= 12 ? 6 : 7;
}
