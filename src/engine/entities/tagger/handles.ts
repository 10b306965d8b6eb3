import { Casing, type Word } from './word.js';

/**
 * What part of a user's handle each token is, as bits: 0 for none, 4 or 8 for what an at sign opens that has no blank behind it
 * or one; with 16 for the handle itself, 1 for its first token and 2 for its last. An at sign inside a mail address opens none.
 *
 * @param glued for each token, whether it follows the one before it without white space
 */
export function handlesIn(words: readonly Word[], glued: Uint8Array): Uint8Array {
  const handles = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index++) {
    if (!opensHandle(words, glued, index) || index + 1 >= words.length) continue;
    const spaced = glued[index + 1] === 1 ? 4 : 8;
    handles[index] = spaced;
    let end = index + 2;
    while (glued[end] === 1 && runsOn(words[end])) end++;
    for (let at = index + 1; at < end; at++) handles[at] = 16 | spaced | (at === index + 1 ? 1 : 0) | (at === end - 1 ? 2 : 0);
    index = end - 1;
  }
  return handles;
}

/** Whether a token is an at sign, and none of a mail address. */
export function opensHandle(words: readonly Word[], glued: Uint8Array, index: number): boolean {
  return words[index]?.isHandle === true && !(glued[index] === 1 && words[index - 1]?.casing !== Casing.none);
}

function runsOn(word: Word | undefined): boolean {
  return word !== undefined && (word.casing !== Casing.none || word.isRunOn);
}
