import type { Sentence } from '../text/index.js';
import { fold } from './fold.js';
import type { EntityType, Mention } from './types.js';

/** A block of a document with what `findMentions` found in it. */
export interface ReadBlock {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/**
 * Lets the blocks of one document learn from each other: a surname takes the type of the full name it stands for, and a
 * name typed in one place is typed in the others.
 *
 * Cheap enough to run on every edit; give it the cached reading of the blocks that did not change.
 *
 * @param blocks of one document, in reading order; each may count its offsets from its own start
 * @returns the mentions of each block, in the same order: the very array that came in where nothing changes
 */
export function refineMentions(blocks: readonly ReadBlock[]): (readonly Mention[])[] {
  const types = typesOf(blocks);
  return blocks.map(({ mentions }) => {
    const refined = mentions.map((mention) => {
      const type = mention.type === 'other' ? types.get(fold(mention.text)) : undefined;
      return type === undefined ? mention : { ...mention, type };
    });
    return refined.some((mention, index) => mention !== mentions[index]) ? refined : mentions;
  });
}

/** What the document itself says of a name; nothing where it says two things. */
function typesOf(blocks: readonly ReadBlock[]): Map<string, EntityType | undefined> {
  const types = new Map<string, EntityType | undefined>();
  const learn = (key: string, type: EntityType): void => {
    types.set(key, types.has(key) && types.get(key) !== type ? undefined : type);
  };
  for (const { mentions } of blocks) {
    for (const { text, type } of mentions) {
      if (type === 'other') continue;
      const key = fold(text);
      learn(key, type);
      if (type === 'person') learn(key.slice(key.lastIndexOf(' ') + 1), type);
    }
  }
  return types;
}
