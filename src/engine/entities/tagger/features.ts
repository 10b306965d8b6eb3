import { edge, type Context } from './feature-context.js';
import { featureHash } from './feature-hash.js';
import type { Word } from './word.js';

/** No token has more features. */
export const mostFeatures = 128;

/**
 * A token with those around it, as the features look at them. One window is moved from token to token, and nothing is made for a
 * token: this is what the engine does most often.
 */
class TokenWindow {
  word = edge;
  previous = edge;
  next = edge;
  secondPrevious = edge;
  secondNext = edge;
  /** The first and the last word of the stretch of capitalized words that the token is in, and what stands around that. */
  runFirst = edge;
  runLast = edge;
  beforeRun = edge;
  afterRun = edge;
  /** Where in that stretch the token stands: how far from its start, times 4, and from its end, both up to 3. */
  place = 0;
  /** 1 where that stretch begins the sentence. */
  opens = 0;
  /** How the word is written, and on which lists it is. */
  sketch = 0;
  /** What the name lists say of the token and its neighbours. */
  listed = 0;
  previousListed = 0;
  nextListed = 0;
  title = 0;
  previousTitle = 0;
  nextTitle = 0;
  handle = 0;
  /** Whether blanks are missing before and behind the token. */
  joint = 0;
  style = 0;

  moveTo({ words, glued, listed, runStart, runEnd, style, handles, titles }: Context, index: number): void {
    const start = runStart[index] ?? index;
    const end = runEnd[index] ?? index + 1;
    const word = words[index] ?? edge;
    this.word = word;
    this.previous = words[index - 1] ?? edge;
    this.next = words[index + 1] ?? edge;
    this.secondPrevious = words[index - 2] ?? edge;
    this.secondNext = words[index + 2] ?? edge;
    this.runFirst = words[start] ?? edge;
    this.runLast = words[end - 1] ?? edge;
    this.beforeRun = words[start - 1] ?? edge;
    this.afterRun = words[end] ?? edge;
    this.place = Math.min(index - start, 3) * 4 + Math.min(end - index, 3);
    this.opens = start === 0 ? 1 : 0;
    this.sketch = sketchOf(word);
    this.listed = listed[index] ?? 0;
    this.previousListed = listed[index - 1] ?? 0;
    this.nextListed = listed[index + 1] ?? 0;
    this.title = titles[index] ?? 0;
    this.previousTitle = titles[index - 1] ?? 0;
    this.nextTitle = titles[index + 1] ?? 0;
    this.handle = handles[index] ?? 0;
    this.joint = (glued[index] ?? 0) * 2 + (glued[index + 1] ?? 0);
    this.style = style;
  }
}

function sketchOf({ casing, lists }: Word): number {
  return casing * 65536 + lists;
}

const window = new TokenWindow();

/**
 * Writes the hashes of a token's features. The numbers of the templates are the model's: a new feature takes a new one.
 *
 * @param hashes where they go; {@link mostFeatures} long
 * @returns how many
 */
export function featuresAt(context: Context, index: number, hashes: Int32Array): number {
  window.moveTo(context, index);
  let count = addWords(window, hashes, 0);
  count = addLists(window, hashes, count);
  count = addRun(window, hashes, count);
  count = addWriting(window, hashes, count);
  count = addSupersenses(window, hashes, count);
  count = addClasses(window, hashes, count);
  count = addTitles(window, hashes, count);
  return window.handle === 0 ? count : addHandle(window, hashes, count);
}

/** The word itself and its neighbours. */
function addWords(window: TokenWindow, hashes: Int32Array, from: number): number {
  const { word, previous, next, secondPrevious, secondNext } = window;
  let count = from;
  hashes[count++] = featureHash(1, 0);
  hashes[count++] = featureHash(2, word.exact);
  hashes[count++] = featureHash(3, word.lower);
  hashes[count++] = featureHash(4, word.shape);
  hashes[count++] = featureHash(6, word.prefix3);
  hashes[count++] = featureHash(8, word.suffix3);
  hashes[count++] = featureHash(9, word.suffix4);
  hashes[count++] = featureHash(10, previous.lower);
  hashes[count++] = featureHash(11, next.lower);
  hashes[count++] = featureHash(12, secondPrevious.lower);
  hashes[count++] = featureHash(13, secondNext.lower);
  hashes[count++] = featureHash(14, previous.lower, word.lower);
  hashes[count++] = featureHash(15, word.lower, next.lower);
  hashes[count++] = featureHash(18, previous.shape, word.shape);
  hashes[count++] = featureHash(19, word.shape, next.shape);
  hashes[count++] = featureHash(20, previous.suffix3, word.shape);
  hashes[count++] = featureHash(21, next.suffix3, word.shape);
  return count;
}

/** The lists that the word and its neighbours are on, and what the gazetteer says of the name that it is a part of. */
function addLists(window: TokenWindow, hashes: Int32Array, from: number): number {
  const { sketch, previous, next, listed, previousListed, nextListed } = window;
  let count = from;
  hashes[count++] = featureHash(22, sketch);
  hashes[count++] = featureHash(23, sketch, sketchOf(previous));
  hashes[count++] = featureHash(24, sketch, sketchOf(next));
  hashes[count++] = featureHash(25, previous.lists, next.lists);
  hashes[count++] = featureHash(26, listed);
  hashes[count++] = featureHash(27, listed, sketch);
  hashes[count++] = featureHash(28, previousListed, listed);
  hashes[count++] = featureHash(29, listed, nextListed);
  hashes[count++] = featureHash(30, listed, previous.lower);
  hashes[count++] = featureHash(31, listed, next.lower);
  return count;
}

/** The stretch of capitalized words that the token is in, and what stands around it. */
function addRun(window: TokenWindow, hashes: Int32Array, from: number): number {
  const { word, runFirst, runLast, beforeRun, afterRun, place, opens, sketch, style } = window;
  let count = from;
  hashes[count++] = featureHash(32, place, window.listed);
  hashes[count++] = featureHash(33, place, word.shape);
  hashes[count++] = featureHash(34, place, runLast.lists);
  hashes[count++] = featureHash(35, runLast.lower, place & 3);
  hashes[count++] = featureHash(36, beforeRun.lower, place);
  hashes[count++] = featureHash(37, afterRun.lower, place);
  hashes[count++] = featureHash(38, beforeRun.lists, place);
  hashes[count++] = featureHash(39, afterRun.lists, place);
  hashes[count++] = featureHash(40, runFirst.lists, place);
  hashes[count++] = featureHash(41, style, word.shape);
  hashes[count++] = featureHash(42, style, sketch);
  hashes[count++] = featureHash(43, opens * 16 + place, word.lists);
  hashes[count++] = featureHash(44, opens * 16 + place, word.lower);
  hashes[count++] = featureHash(45, beforeRun.lower, runLast.lists);
  hashes[count++] = featureHash(46, word.suffix3, place);
  return count;
}

/** How the word is written beside what stands around it. */
function addWriting(window: TokenWindow, hashes: Int32Array, from: number): number {
  const { word, previous, next, runFirst, beforeRun, afterRun, place, joint } = window;
  let count = from;
  hashes[count++] = featureHash(48, joint * 64 + previous.casing * 8 + next.casing, word.shape);
  hashes[count++] = featureHash(49, joint, previous.lower);
  hashes[count++] = featureHash(52, previous.lists, word.shape);
  hashes[count++] = featureHash(53, next.lists, word.shape);
  hashes[count++] = featureHash(57, beforeRun.lower, word.shape);
  hashes[count++] = featureHash(58, afterRun.lower, word.shape);
  hashes[count++] = featureHash(59, runFirst.lower, place);
  return count;
}

/** WordNet's classes, see `supersenseOf`. */
function addSupersenses(window: TokenWindow, hashes: Int32Array, from: number): number {
  const { word, previous, next, secondPrevious, secondNext, runLast, beforeRun, afterRun, place } = window;
  let count = from;
  hashes[count++] = featureHash(66, previous.supersense, word.shape);
  hashes[count++] = featureHash(67, next.supersense, word.shape);
  hashes[count++] = featureHash(68, word.supersense, word.casing);
  hashes[count++] = featureHash(69, runLast.supersense, place);
  hashes[count++] = featureHash(70, beforeRun.supersense, place);
  hashes[count++] = featureHash(71, afterRun.supersense, place);
  hashes[count++] = featureHash(72, secondPrevious.supersense, previous.lower);
  hashes[count++] = featureHash(73, next.lower, secondNext.supersense);
  hashes[count++] = featureHash(74, word.supersense, window.listed);
  hashes[count++] = featureHash(75, beforeRun.supersense, runLast.supersense);
  return count;
}

/** Words that stand in like company, see `wordClassesOf`. */
function addClasses(window: TokenWindow, hashes: Int32Array, from: number): number {
  const { word, runLast, beforeRun, afterRun, place } = window;
  const { classes, casing } = word;
  const { classes: previous } = window.previous;
  const { classes: next } = window.next;
  const { classes: secondPrevious } = window.secondPrevious;
  const { classes: secondNext } = window.secondNext;
  let count = from;
  hashes[count++] = featureHash(101, classes.finest, casing);
  hashes[count++] = featureHash(102, classes.fine, casing);
  hashes[count++] = featureHash(103, classes.coarse, casing);
  hashes[count++] = featureHash(104, classes.coarsest, casing);
  hashes[count++] = featureHash(105, previous.finest);
  hashes[count++] = featureHash(106, previous.fine);
  hashes[count++] = featureHash(107, previous.coarse);
  hashes[count++] = featureHash(108, next.finest);
  hashes[count++] = featureHash(109, next.fine);
  hashes[count++] = featureHash(110, next.coarse);
  hashes[count++] = featureHash(111, secondPrevious.fine);
  hashes[count++] = featureHash(112, secondNext.fine);
  hashes[count++] = featureHash(113, previous.coarse, classes.coarse);
  hashes[count++] = featureHash(114, classes.coarse, next.coarse);
  hashes[count++] = featureHash(115, classes.coarsest, window.listed);
  hashes[count++] = featureHash(116, classes.coarse, place);
  hashes[count++] = featureHash(117, runLast.classes.fine, place);
  hashes[count++] = featureHash(118, beforeRun.classes.fine, place);
  hashes[count++] = featureHash(119, afterRun.classes.fine, place);
  hashes[count++] = featureHash(120, runLast.classes.coarse, place);
  hashes[count++] = featureHash(121, beforeRun.classes.coarse, runLast.classes.coarse);
  hashes[count++] = featureHash(122, previous.coarsest * 128 + next.coarsest, classes.coarsest);
  hashes[count++] = featureHash(123, secondPrevious.coarse, previous.coarse);
  hashes[count++] = featureHash(124, next.coarse, secondNext.coarse);
  return count;
}

/** Names that many people know, see `titleAt`. */
function addTitles(window: TokenWindow, hashes: Int32Array, from: number): number {
  const { title } = window;
  let count = from;
  if (title !== 0) {
    hashes[count++] = featureHash(76, title);
    hashes[count++] = featureHash(77, title, window.sketch);
    hashes[count++] = featureHash(78, title, window.listed);
    hashes[count++] = featureHash(79, title, window.place);
  }
  hashes[count++] = featureHash(80, window.previousTitle, title);
  hashes[count++] = featureHash(81, window.nextTitle, title);
  return count;
}

/** The handle of a user, whose name is told by its letters. */
function addHandle(window: TokenWindow, hashes: Int32Array, from: number): number {
  const { word, previous, secondPrevious, handle } = window;
  let count = from;
  hashes[count++] = featureHash(61, handle);
  hashes[count++] = featureHash(62, handle, word.casing);
  hashes[count++] = featureHash(63, handle, word.lists);
  hashes[count++] = featureHash(64, handle, previous.lower);
  hashes[count++] = featureHash(65, handle, secondPrevious.lower);
  for (const trigram of word.trigrams) hashes[count++] = featureHash(60, trigram);
  return count;
}
