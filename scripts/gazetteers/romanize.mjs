// Names in other scripts as English texts write them: BGN/PCGN for Cyrillic, Georgian and Armenian, Revised Romanization
// for Korean (without sandhi). Scripts without written vowels are left out.
const cyrillic = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
  ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'ye', ґ: 'g', ј: 'j', љ: 'lj', њ: 'nj', ѓ: 'gj', ќ: 'kj', џ: 'dzh', ѕ: 'dz',
};
const georgian = Object.fromEntries([...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'].map((c, i) => [c, ['a', 'b', 'g', 'd', 'e', 'v', 'z', 't', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'zh', 'r', 's', 't', 'u', 'p', 'k', 'gh', 'q', 'sh', 'ch', 'ts', 'dz', 'ts', 'ch', 'kh', 'j', 'h'][i]]));
const armenian = Object.fromEntries([...'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև'].map((c, i) => [c, ['a', 'b', 'g', 'd', 'e', 'z', 'e', 'y', 't', 'zh', 'i', 'l', 'kh', 'ts', 'k', 'h', 'dz', 'gh', 'ch', 'm', 'y', 'n', 'sh', 'o', 'ch', 'p', 'j', 'r', 's', 'v', 't', 'r', 'ts', 'v', 'p', 'k', 'o', 'f', 'ev'][i]]));
const greek = Object.fromEntries([...'αβγδεζηθικλμνξοπρσςτυφχψω'].map((c, i) => [c, ['a', 'v', 'g', 'd', 'e', 'z', 'i', 'th', 'i', 'k', 'l', 'm', 'n', 'x', 'o', 'p', 'r', 's', 's', 't', 'y', 'f', 'ch', 'ps', 'o'][i]]));
const onsets = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const vowels = ['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'];
const codas = ['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'];
const letters = { ...cyrillic, ...georgian, ...armenian, ...greek };

/** The spellings of a name in Latin script; none where its script is not known here. */
export function romanize(name, locale) {
  const lower = name.toLowerCase();
  if (locale === 'ko') return [[...lower].map(syllable).join('')];
  // Letters that take a mark (й, ї, ё) are single code points: decompose only what is not in the table.
  const spelled = [...lower.normalize('NFC')].map((c) => letters[c] ?? letters[c.normalize('NFD')[0]] ?? c).join('');
  if (/[^\p{Script=Latin}\p{M}\s'’-]/u.test(spelled)) return [];
  // Ukrainian г is h, и is y.
  return locale === 'uk' ? [romanizeUkrainian(lower)] : [spelled];
}

const ukrainian = { г: 'h', и: 'y' };
function romanizeUkrainian(lower) {
  return [...lower].map((c) => ukrainian[c] ?? letters[c] ?? c).join('').replace(/['’]/g, '');
}

function syllable(c) {
  const code = c.codePointAt(0) - 0xac00;
  if (code < 0 || code > 11171) return c;
  return onsets[Math.floor(code / 588)] + vowels[Math.floor((code % 588) / 28)] + codas[code % 28];
}
