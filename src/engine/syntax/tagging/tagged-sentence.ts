import type { Upos } from '../base/upos.js';

/** The words of a sentence with their parts of speech. */
export interface TaggedSentence {
  /** For each word. */
  readonly upos: readonly Upos[];
  /** For each word the tag of the Penn Treebank, which tells forms apart: VBD `killed` from VBN, NN from NNS. */
  readonly xpos: readonly string[];
}
