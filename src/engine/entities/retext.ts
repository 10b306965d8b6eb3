import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { sentencesOf } from '../text/index.js';
import { findMentions } from './find-mentions.js';
import type { Mention } from './types.js';

declare module 'vfile' {
  interface DataMap {
    /** The names of the file, in reading order; set by `retextEntities`. */
    mentions: readonly Mention[];
  }
}

/** A retext plugin: puts the names of a text into `file.data.mentions`. */
export function retextEntities(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    file.data.mentions = findMentions(sentencesOf(tree));
  };
}
