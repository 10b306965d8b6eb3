import { readMapping } from '../models/sources.js';

const letters = readMapping('gazetteers', 'romanized-letters');
const hangul = readMapping('gazetteers', 'romanized-hangul');

/** The spellings of a name in Latin script; none where its script is not known here. */
export function romanize(name: string, locale: string): string[] {
  const lower = name.toLowerCase();
  if (locale === 'ko') return [Array.from(lower, romanizeSyllable).join('')];
  const spelled = Array.from(lower.normalize('NFC'), romanizeLetter).join('');
  if (/[^\p{Script=Latin}\p{M}\s'’-]/u.test(spelled)) return [];
  return locale === 'uk' ? [romanizeUkrainian(lower)] : [spelled];
}

/** Letters that take a mark (й, ї, ё) are single code points: only what is not in the table is decomposed. */
function romanizeLetter(letter: string): string {
  return romanized(letter) ?? romanized(letter.normalize('NFD').charAt(0)) ?? letter;
}

function romanized(letter: string): string | undefined {
  return letters.get(letter)?.[0];
}

/** Ukrainian г is h, and и is y. */
const ukrainian: Readonly<Record<string, string>> = { г: 'h', и: 'y' };

function romanizeUkrainian(lower: string): string {
  return Array.from(lower, (c) => ukrainian[c] ?? romanized(c) ?? c)
    .join('')
    .replace(/['’]/g, '');
}

/** Unicode numbers Korean syllables by their onset, vowel and coda. */
function romanizeSyllable(c: string): string {
  const code = (c.codePointAt(0) ?? 0) - 0xac00;
  if (code < 0 || code > 11171) return c;
  const part = (kind: string, number: number): string => hangul.get(kind)?.[number] ?? '';
  return part('onsets', Math.floor(code / 588)) + part('vowels', Math.floor((code % 588) / 28)) + part('codas', code % 28);
}
