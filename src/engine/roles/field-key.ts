import { stemmer } from 'stemmer';
import americanSpellings from '#lexicon/american-spellings';

const american = new Map(Object.entries(americanSpellings));

/**
 * One form for British and American spelling, and for `culture` and `cultural`: the Porter stem.
 *
 * @param key a word of what an office deals with, in lower case
 */
export function fieldKey(key: string): string {
  return stemmer(american.get(key) ?? key);
}
