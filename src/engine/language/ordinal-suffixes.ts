/** What digits have after them where they give a place in a row: `1st`, `22nd`, `3rd`, `16th`. */
export const ordinalSuffixes: readonly string[] = ['st', 'nd', 'rd', 'th'];

/** @param word in lower case */
export function isOrdinalSuffix(word: string): boolean {
  return ordinalSuffixes.includes(word);
}
