import { generations, particles } from '../gazetteer/name-words.js';
import { canonicalName } from './canonical-name.js';

/** The parts of a person's name, in the form in which spellings coincide. */
export interface PersonName {
  /** The first given name; empty where only a surname was written. */
  readonly given: string;
  /** What stands between the first given name and the surname, as initials. */
  readonly middle: string;
  readonly surname: string;
}

/** Takes a person's name as written apart: "Ursula von der Leyen", "J. R. Smith Jr.", "Mr. Kim". */
export function personName(text: string): PersonName {
  const words = canonicalName(text, 'person').split(' ');
  while (words.length > 1 && generations.has(words.at(-1) ?? '')) words.pop();
  const surname = words.pop() ?? '';
  while (words.length > 0 && particles.has(words.at(-1) ?? '')) words.pop();
  const [given = '', ...middle] = words;
  return { given: givenKey(given), middle: middle.map((word) => word.charAt(0)).join(''), surname };
}

/**
 * Transliterations of one given name differ in its vowels (Mohammed, Muhammad; Dmitri, Dimitry), but so do different short
 * names (Jan, Jean) and the names of men and women (Alexander, Alexandra).
 */
function givenKey(word: string): string {
  const skeleton = word.replace(/(?!^)[aeiouy]/g, '');
  return skeleton.length < 4 ? word : `${skeleton}${word.endsWith('a') ? 'a' : ''}`;
}
