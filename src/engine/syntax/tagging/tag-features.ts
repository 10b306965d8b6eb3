import { hashOf, hashOfThree, hashOfTwo } from '../base/hash.js';
import { Casing, type Lexeme } from '../base/lexeme.js';
import { noClasses } from '../../word-classes/index.js';

/** How many words before and behind a word are looked at. */
export const reach = 2;

/** What stands before the first word and behind the last. */
export const edge: Lexeme = { exact: 1, form: 1, shape: 1, prefixes: [], suffixes: [], casing: Casing.none, classes: noClasses };

/** No word has more features by itself, nor more that hang on tags before it. */
export const mostTagFeatures = 32;

/**
 * The features that a word alone gives a word near it, which hang on nothing else: what they say can be added up once for each word
 * of a text. The numbers of the templates are the model's.
 *
 * @param distance where the word stands, from −{@link reach} to {@link reach}; 0 for the word that is tagged
 * @param hashes where they go; {@link mostTagFeatures} long
 * @returns how many
 */
export function wordFeatures(lexeme: Lexeme, distance: number, hashes: Int32Array): number {
  const { form, classes } = lexeme;
  const template = 16 * (distance + reach + 1);
  let count = 0;
  hashes[count++] = hashOf(template, form);
  hashes[count++] = hashOf(template + 1, classes.fine);
  if (distance === 2 || distance === -2) return count;
  hashes[count++] = hashOf(template + 2, classes.finest);
  hashes[count++] = hashOf(template + 3, classes.coarse);
  hashes[count++] = hashOf(template + 4, lexeme.suffixes[2] ?? 0);
  hashes[count++] = hashOf(template + 5, lexeme.shape);
  if (distance !== 0) return count;
  hashes[count++] = hashOf(template + 6, lexeme.exact);
  hashes[count++] = hashOf(template + 7, 0);
  for (const prefix of lexeme.prefixes) hashes[count++] = hashOf(template + 8, prefix);
  for (const suffix of lexeme.suffixes) hashes[count++] = hashOf(template + 9, suffix);
  hashes[count++] = hashOfTwo(template + 10, lexeme.casing, classes.coarsest);
  hashes[count++] = hashOfTwo(template + 11, lexeme.casing, classes.fine);
  hashes[count++] = hashOfTwo(template + 12, lexeme.suffixes[1] ?? 0, classes.coarsest);
  return count;
}

/**
 * The features that hang on several words or on the tags of those before.
 *
 * @param previous the tag of the word before; −1 at the edge
 * @param secondPrevious of the one before that
 * @param style how the sentence is written
 */
export function contextFeatures(
  lexemes: readonly Lexeme[],
  at: number,
  previous: number,
  secondPrevious: number,
  style: number,
  hashes: Int32Array,
): number {
  const word = lexemes[at];
  if (word === undefined) return 0;
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  const [form, formBefore, formNext] = [word.form, before?.form ?? 1, next?.form ?? 1];
  const [fine, fineNext] = [word.classes.fine, next?.classes.fine ?? 0];
  let count = 0;
  hashes[count++] = hashOf(101, previous);
  hashes[count++] = hashOfTwo(102, previous, secondPrevious);
  hashes[count++] = hashOfTwo(103, previous, form);
  hashes[count++] = hashOfTwo(104, previous, formNext);
  hashes[count++] = hashOfTwo(105, previous, word.suffixes[2] ?? 0);
  hashes[count++] = hashOfThree(106, previous, secondPrevious, form);
  hashes[count++] = hashOfTwo(107, formBefore, form);
  hashes[count++] = hashOfTwo(108, form, formNext);
  hashes[count++] = hashOfTwo(109, formBefore, formNext);
  hashes[count++] = hashOfTwo(110, fine, fineNext);
  hashes[count++] = hashOfThree(111, previous, word.classes.coarse, next?.classes.coarse ?? 0);
  hashes[count++] = hashOfTwo(112, previous, word.classes.fine);
  hashes[count++] = hashOfTwo(113, previous, fineNext);
  hashes[count++] = hashOfTwo(114, style * 8 + word.casing, at === 0 ? 1 : 0);
  hashes[count++] = hashOfThree(115, style * 8 + word.casing, at === 0 ? 1 : 0, fine);
  hashes[count++] = hashOfTwo(116, (before?.casing ?? 7) * 64 + word.casing * 8 + (next?.casing ?? 7), previous);
  hashes[count++] = hashOfThree(117, previous, word.suffixes[1] ?? 0, next?.suffixes[1] ?? 1);
  return count;
}
