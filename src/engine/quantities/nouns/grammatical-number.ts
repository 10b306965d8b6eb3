import pluralize from 'pluralize';
import { Memo } from '../../memo/index.js';
import { pluralsWithoutEnding, singularsInS } from './noun-words.js';

const singulars = new Memo<string, string>(50_000);

/** The singular of a lower-cased noun. */
export function singularOf(word: string): string {
  return singulars.get(word, () =>
    singularsInS.has(word) || /(?:ss|us|sis|nnis|bris)$/.test(word) ? word : pluralize.singular(word),
  );
}

/** Whether a lower-cased word is a plural noun. */
export function isPlural(word: string): boolean {
  return pluralsWithoutEnding.has(word) || (!singularsInS.has(word) && !word.endsWith('ss') && singularOf(word) !== word);
}
