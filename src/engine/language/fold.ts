const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

/**
 * The form in which names are looked up: lower case, no diacritics, no apostrophes and full stops, one blank between
 * words. The gazetteers and the word classes (data/models) are written with it, too.
 */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  // Nearly all words are plain: spare them the rest.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  return lower
    .replace(/[łøđıßæœðþə]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʻ‘`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
