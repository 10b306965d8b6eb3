import ordinalSuffixList from '#lexicon/ordinal-suffixes';

/** What digits have after them where they give a place in a row: `1st`, `22nd`, `3rd`, `16th`. */
export const ordinalSuffixes: readonly string[] = ordinalSuffixList;

/** @param word in lower case */
export function isOrdinalSuffix(word: string): boolean {
  return ordinalSuffixes.includes(word);
}
