import type { Relation } from '../base/relation.js';
import type { TaggedSentence } from '../tagging/tagged-sentence.js';

/** A sentence as a tree: every word hangs on another by a relation, and one on nothing. */
export interface DependencyTree extends TaggedSentence {
  /** For each word the place of its head; −1 for the root. */
  readonly heads: readonly number[];
  /** For each word its relation to its head; `root` for the root. */
  readonly relations: readonly Relation[];
  /**
   * Which share of the heads is probably right, by how sure the parser was at each step: from 0 up to 1. It is low in what is no
   * sentence (lists, tables, rows of signs), where the tree is not to be relied on.
   */
  readonly certainty: number;
}
