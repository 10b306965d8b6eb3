import { stemmer } from 'stemmer';
import synonyms from '#lexicon/concepts';

const concepts = new Map(synonyms.flatMap((words) => words.map((word) => [stemmer(word), words[0] ?? word])));
const seen = new Map<string, string>();

/** Beyond this many different words the memory is emptied, so that a huge corpus does not keep them all. */
const rememberedWords = 50_000;

/**
 * A key under which the forms of a word and its newsroom synonyms coincide (`negotiations` and `talks`, `killed` and
 * `died`); a word without synonyms has its Porter stem.
 *
 * @param word in lower case
 */
export function conceptOf(word: string): string {
  let concept = seen.get(word);
  if (concept === undefined) {
    const stem = stemmer(word);
    concept = concepts.get(stem) ?? stem;
    if (seen.size >= rememberedWords) seen.clear();
    seen.set(word, concept);
  }
  return concept;
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
