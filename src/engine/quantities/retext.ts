import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { sentencesOf } from '../text/index.js';
import { readQuantities } from './read-quantities.js';
import type { Quantity } from './base/quantity.js';

declare module 'vfile' {
  interface DataMap {
    /** The quantities of the file, in reading order; set by `retextQuantities`. */
    quantities: readonly Quantity[];
  }
}

/** A retext plugin: puts the quantities of a text into `file.data.quantities`. */
export function retextQuantities(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    file.data.quantities = sentencesOf(tree).flatMap(readQuantities);
  };
}
