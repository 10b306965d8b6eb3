import { stemmer } from 'stemmer';
import conceptTable from '#lexicon/concepts';
import { Memo } from '../memo/index.js';

/**
 * The name of a concept that has synonyms: all that code may write as it stands. A slip in a name of a set does not compile; `===`
 * takes any text.
 */
type ConceptName = keyof typeof conceptTable;

/** What has no name in the table goes by its Porter stem, which code never writes by hand: it asks `conceptsOf` for it. */
type Stem = string & { readonly [stem]: true };
declare const stem: unique symbol;

/** A key under which the forms of a word and its newsroom synonyms coincide (`negotiations` and `talks`, `killed` and `died`). */
export type Concept = ConceptName | Stem;

const names = Object.keys(conceptTable) as ConceptName[];
const concepts = new Map(names.flatMap((name) => [name, ...conceptTable[name]].map((word) => [stemmer(word), name] as const)));
const seen = new Memo<string, Concept>(50_000);

/**
 * The concept of a word.
 *
 * @param word in lower case
 */
export function conceptOf(word: string): Concept {
  return seen.get(word, () => {
    const key = stemmer(word);
    return concepts.get(key) ?? (key as Stem);
  });
}

/**
 * The concepts of words that are written out, for a table that is compared with concepts: a stem such as `villag` is never
 * written by hand.
 *
 * @param words in lower case, with blanks between them
 */
export function conceptsOf(words: string): Concept[] {
  return words.split(' ').map(conceptOf);
}

/** A name as the concept of what it names: `silva` for the age of Ana Silva. */
export function conceptOfName(name: string): Concept {
  return name as Stem;
}
