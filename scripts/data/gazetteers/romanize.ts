import { readMapping } from '../models/sources.js';

const letters = readMapping('gazetteers', 'romanized-letters');
const hangul = readMapping('gazetteers', 'romanized-hangul');

/** The spellings of a name in Latin script; none where its script is not known here. */
export function romanize(name: string, locale: string): string[] {
  const lower = name.toLowerCase();
  if (locale === 'ko') return [[...lower].map(romanizeSyllable).join('')];
  // Letters that take a mark (й, ї, ё) are single code points: decompose only what is not in the table.
  const spelled = [...lower.normalize('NFC')].map((c) => romanized(c) ?? romanized(c.normalize('NFD').charAt(0)) ?? c).join('');
  if (/[^\p{Script=Latin}\p{M}\s'’-]/u.test(spelled)) return [];
  return locale === 'uk' ? [romanizeUkrainian(lower)] : [spelled];
}

function romanized(letter: string): string | undefined {
  return letters.get(letter)?.[0];
}

/** Ukrainian г is h, and и is y. */
const ukrainian: Readonly<Record<string, string>> = { г: 'h', и: 'y' };

function romanizeUkrainian(lower: string): string {
  return [...lower]
    .map((c) => ukrainian[c] ?? romanized(c) ?? c)
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
