/** The offset basis for 32 bits. */
const basis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * FNV-1a of 32 bits (Fowler, Noll & Vo, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) over UTF-16 code units. The names'
 * model, the lists of names and what makes them share it: another hash needs new ones.
 *
 * @param seed mixed into the offset basis; 0 for the plain hash
 * @returns a signed whole number of 32 bits
 */
export function fnv1a(text: string, seed = 0): number {
  let h = seed ^ basis;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), prime);
  return h;
}
