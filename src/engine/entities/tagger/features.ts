import { longestName, titleAt } from '../gazetteer/gazetteer.js';
import { featureHash } from './feature-hash.js';
import { handlesIn, opensHandle } from './handles.js';
import { noClasses } from './word-classes.js';
import { Casing, List, type Word } from './word.js';

/** A sentence made ready for the features: what is said of its tokens from looking at all of it. */
export interface Context {
  readonly words: readonly Word[];
  /** For each token, whether it follows the one before it without white space. */
  readonly glued: Uint8Array;
  /** What the name lists say of the name that each token is a part of. */
  readonly kinds: Int32Array;
  /** The same with the token's place in that name. */
  readonly listed: Int32Array;
  /** The stretch of capitalized words that each token is in, half-open; its own place where it is in none. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** A hash of how the sentence is written: as a headline, all in capitals, without any, as a message. */
  readonly style: number;
  /** See {@link handlesIn}. */
  readonly handles: Uint8Array;
  /** Where each token stands in a name that many people know; 0 where in none. */
  readonly titles: Uint8Array;
}

/** No token has more features. */
export const mostFeatures = 128;

const edge: Word = {
  key: '',
  exact: 1,
  lower: 1,
  shape: 1,
  prefix3: 1,
  suffix3: 1,
  suffix4: 1,
  casing: 0,
  isCapital: false,
  lists: 0,
  isHandle: false,
  isRunOn: false,
  isMessage: false,
  isClitic: false,
  supersense: 0,
  trigrams: [],
  classes: noClasses,
};

/**
 * @param glued for each token, whether it follows the one before it without white space
 */
export function contextOf(words: readonly Word[], glued: Uint8Array): Context {
  const count = words.length;
  const kinds = new Int32Array(count);
  const listed = new Int32Array(count);
  const runStart = new Int32Array(count);
  const runEnd = new Int32Array(count);
  const style = styleOf(words, glued);
  const keys = words.map((word) => word.key);
  for (let index = 0; index < count; index++) {
    const word = words[index] ?? edge;
    if (word.key === '' || (word.casing === Casing.lower && (word.lists & List.common) !== 0)) continue;
    const name = longestName(keys, index);
    for (let part = 0; part < name.length; part++) {
      kinds[index + part] = name.kinds;
      listed[index + part] = (name.kinds << 4) | (part === 0 ? 8 : 0) | Math.min(name.length, 4);
    }
    if (name.length > 1) index += name.length - 1;
  }
  for (let index = 0; index < count; ) {
    let end = index;
    while (end < count && (words[end] ?? edge).casing >= Casing.initial) end++;
    if (end === index) end++;
    for (let at = index; at < end; at++) {
      runStart[at] = index;
      runEnd[at] = end;
    }
    index = end;
  }
  return {
    words,
    glued,
    kinds,
    listed,
    runStart,
    runEnd,
    style,
    handles: handlesIn(words, glued),
    titles: titlesIn(words, keys),
  };
}

function titlesIn(words: readonly Word[], keys: readonly string[]): Uint8Array {
  const titles = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? edge;
    if (word.key === '' || word.casing === Casing.lower) continue;
    const title = titleAt(keys, index);
    const { length, kinds } = title.length < 2 && words[index + 1]?.isClitic === true ? (ownedBrand(word.key) ?? title) : title;
    for (let part = 0; part < length; part++)
      titles[index + part] = (kinds << 5) | (part === 0 ? 16 : 0) | (part === length - 1 ? 8 : 0) | Math.min(length, 4);
    if (length > 1) index += length - 1;
  }
  return titles;
}

/** In the kinds of a title. */
const brand = 2;

/** "Macy's" is two tokens. */
function ownedBrand(key: string): { length: number; kinds: number } | undefined {
  const { kinds } = titleAt([`${key}s`], 0);
  return (kinds & brand) !== 0 ? { length: 2, kinds } : undefined;
}

/** 0 for running text. */
function styleOf(words: readonly Word[], glued: Uint8Array): number {
  let letters = 0;
  let capitalized = 0;
  let upper = 0;
  let message = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? edge;
    if (word.isMessage || opensHandle(words, glued, index)) message = 8;
    if (word.casing === Casing.none) continue;
    letters++;
    if (word.casing >= Casing.initial) capitalized++;
    if (word.casing === Casing.upper) upper++;
  }
  const casing =
    letters > 2 && upper > letters * 0.7 ? 1 : letters > 3 && capitalized > letters * 0.6 ? 2 : capitalized === 0 ? 4 : 0;
  return casing | message;
}

/**
 * Writes the hashes of a token's features.
 *
 * @returns how many
 */
export function featuresAt(context: Context, index: number, hashes: Int32Array): number {
  const { words, glued, listed, runStart, runEnd, style, handles, titles } = context;
  const at = (offset: number): Word => words[index + offset] ?? edge;
  const [w, p, n, pp, nn] = [at(0), at(-1), at(1), at(-2), at(2)];
  const list = (offset: number): number => listed[index + offset] ?? 0;
  const start = runStart[index] ?? index;
  const end = runEnd[index] ?? index + 1;
  const head = words[end - 1] ?? edge;
  const before = words[start - 1] ?? edge;
  const after = words[end] ?? edge;
  const opens = start === 0 ? 1 : 0;
  const place = Math.min(index - start, 3) * 4 + Math.min(end - index, 3);
  const joint = (glued[index] ?? 0) * 2 + (glued[index + 1] ?? 0);
  let count = 0;
  const add = (template: number, a: number, b = 0): void => {
    hashes[count++] = featureHash(template, a, b);
  };
  const sketch = w.casing * 65536 + w.lists;
  add(1, 0);
  add(2, w.exact);
  add(3, w.lower);
  add(4, w.shape);
  add(6, w.prefix3);
  add(8, w.suffix3);
  add(9, w.suffix4);
  add(10, p.lower);
  add(11, n.lower);
  add(12, pp.lower);
  add(13, nn.lower);
  add(14, p.lower, w.lower);
  add(15, w.lower, n.lower);
  add(18, p.shape, w.shape);
  add(19, w.shape, n.shape);
  add(20, p.suffix3, w.shape);
  add(21, n.suffix3, w.shape);
  add(22, sketch);
  add(23, sketch, p.casing * 65536 + p.lists);
  add(24, sketch, n.casing * 65536 + n.lists);
  add(25, p.lists, n.lists);
  add(26, list(0));
  add(27, list(0), sketch);
  add(28, list(-1), list(0));
  add(29, list(0), list(1));
  add(30, list(0), p.lower);
  add(31, list(0), n.lower);
  add(32, place, list(0));
  add(33, place, w.shape);
  add(34, place, head.lists);
  add(35, head.lower, place & 3);
  add(36, before.lower, place);
  add(37, after.lower, place);
  add(38, before.lists, place);
  add(39, after.lists, place);
  add(40, (words[start] ?? edge).lists, place);
  add(41, style, w.shape);
  add(42, style, sketch);
  add(43, opens * 16 + place, w.lists);
  add(44, opens * 16 + place, w.lower);
  add(45, before.lower, head.lists);
  add(46, w.suffix3, place);
  add(48, joint * 64 + p.casing * 8 + n.casing, w.shape);
  add(49, joint, p.lower);
  add(52, p.lists, w.shape);
  add(53, n.lists, w.shape);
  add(57, before.lower, w.shape);
  add(58, after.lower, w.shape);
  add(59, (words[start] ?? edge).lower, place);
  add(66, p.supersense, w.shape);
  add(67, n.supersense, w.shape);
  add(68, w.supersense, w.casing);
  add(69, head.supersense, place);
  add(70, before.supersense, place);
  add(71, after.supersense, place);
  add(72, pp.supersense, p.lower);
  add(73, n.lower, nn.supersense);
  add(74, w.supersense, list(0));
  add(75, before.supersense, head.supersense);
  const [wc, pc, nc] = [w.classes, p.classes, n.classes];
  add(101, wc.finest, w.casing);
  add(102, wc.fine, w.casing);
  add(103, wc.coarse, w.casing);
  add(104, wc.coarsest, w.casing);
  add(105, pc.finest);
  add(106, pc.fine);
  add(107, pc.coarse);
  add(108, nc.finest);
  add(109, nc.fine);
  add(110, nc.coarse);
  add(111, pp.classes.fine);
  add(112, nn.classes.fine);
  add(113, pc.coarse, wc.coarse);
  add(114, wc.coarse, nc.coarse);
  add(115, wc.coarsest, list(0));
  add(116, wc.coarse, place);
  add(117, head.classes.fine, place);
  add(118, before.classes.fine, place);
  add(119, after.classes.fine, place);
  add(120, head.classes.coarse, place);
  add(121, before.classes.coarse, head.classes.coarse);
  add(122, pc.coarsest * 128 + nc.coarsest, wc.coarsest);
  add(123, pp.classes.coarse, pc.coarse);
  add(124, nc.coarse, nn.classes.coarse);
  const title = titles[index] ?? 0;
  if (title !== 0) {
    add(76, title);
    add(77, title, sketch);
    add(78, title, list(0));
    add(79, title, place);
  }
  add(80, titles[index - 1] ?? 0, title);
  add(81, titles[index + 1] ?? 0, title);
  const handle = handles[index] ?? 0;
  if (handle !== 0) {
    add(61, handle);
    add(62, handle, w.casing);
    add(63, handle, w.lists);
    add(64, handle, p.lower);
    add(65, handle, pp.lower);
    for (const trigram of w.trigrams) add(60, trigram);
  }
  return count;
}
