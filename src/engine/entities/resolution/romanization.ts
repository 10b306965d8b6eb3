/**
 * One form for what romanizations of one name differ in (BGN/PCGN, ISO 9, the passports of Russia and Ukraine): the ends
 * -yy, -iy, -ij, -ii, -yi, -i of -y, -off of -ov, -chov of -chev, "ks" of x, "kh" between vowels of h, "ou" of u, and doubled consonants.
 *
 * @param word of a name, folded
 */
export function transliterated(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(?:[iy][iyj]|(?<=[^aeiou]{1,2})i)$/, 'y')
    .replace(/(?<=[aeo])i$/, 'y')
    .replace(/(?<=[oe])ff?$/, 'v')
    .replace(/(?<=[cs]h)ov$/, 'ev')
    .replace(/(?<=[a-z])ks(?=[a-z])/g, 'x')
    .replace(/(?<=[aeiou])kh(?=[aeiou])/g, 'h')
    .replace(/([b-df-hj-np-tv-xz])\1/g, '$1')
    .replace(/ou/g, 'u');
}
