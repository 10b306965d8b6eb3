/**
 * A key under which the obvious spellings of a name coincide: case, diacritics and white space do not count.
 *
 * @param name as written in a text
 */
export function canonicalName(name: string, type: string): string {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return type === 'person' ? folded.replace(/yy\b/g, 'y') : folded;
}
