import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { sentencesOf } from '../text/index.js';
import { readStatements, type ReadSentence } from './read-statements.js';

declare module 'vfile' {
  interface DataMap {
    statements: ReadSentence[];
  }
}

/** Plugin that puts what the quantities of a text are about into `file.data.statements`; use it after the quantities and entities. */
export function retextClaims() {
  return (tree: Root, file: VFile): void => {
    file.data.statements = readStatements(sentencesOf(tree), file.data.quantities ?? [], file.data.mentions ?? []);
  };
}
