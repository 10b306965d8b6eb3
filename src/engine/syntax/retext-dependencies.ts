import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { sentencesOf, type Sentence } from '../text/index.js';
import type { DependencyTree } from './parsing/dependency-tree.js';
import { parseSentence } from './syntax.js';

/** A sentence with its tree, whose words are its tokens. */
export interface ParsedSentence extends Sentence {
  readonly tree: DependencyTree;
}

declare module 'vfile' {
  interface DataMap {
    /** The sentences with their trees, in reading order; set by `retextDependencies`. */
    dependencies: readonly ParsedSentence[];
  }
}

/**
 * A retext plugin: puts the dependency trees of a text's sentences into `file.data.dependencies`.
 *
 * @param wanted which sentences are parsed; all unless told
 */
export function retextDependencies(wanted: (sentence: Sentence) => boolean = () => true): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    file.data.dependencies = sentencesOf(tree)
      .filter(wanted)
      .map((sentence) => ({ ...sentence, tree: parseSentence(sentence.tokens) }));
  };
}
