import { stemmer } from 'stemmer';
import { Memo } from '../memo/index.js';
import synonyms from '#lexicon/concepts';

const concepts = new Map(synonyms.flatMap((words) => words.map((word) => [stemmer(word), words[0] ?? word])));
const seen = new Memo<string, string>(50_000);

/**
 * A key under which the forms of a word and its newsroom synonyms coincide (`negotiations` and `talks`, `killed` and
 * `died`); a word without synonyms has its Porter stem.
 *
 * @param word in lower case
 */
export function conceptOf(word: string): string {
  return seen.get(word, () => {
    const stem = stemmer(word);
    return concepts.get(stem) ?? stem;
  });
}

/**
 * The concepts of words that are written out, for a table that is compared with concepts: a stem such as `villag` is never
 * written by hand, where a slip would compile.
 *
 * @param words in lower case, with blanks between them
 */
export function conceptsOf(words: string): string[] {
  return words.split(' ').map(conceptOf);
}
