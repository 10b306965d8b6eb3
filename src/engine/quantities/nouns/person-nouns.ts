import { nounClassOf } from '../../wordnet/index.js';
import { singularOf } from './grammatical-number.js';

/** Whether a lower-cased word names one person by what they are: `singer`, but not `singers`. */
export function isPersonNoun(word: string): boolean {
  return singularOf(word) === word && nounClassOf(word) === 'person';
}
