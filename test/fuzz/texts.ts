import { readdirSync, readFileSync } from 'node:fs';
import { articles } from '../bench/made-up/articles.js';

/** Numbers from 0 to 1. */
export type Random = () => number;

/** What hostile texts are made of: markup, numbers, and what Unicode has for traps. */
const parts = [
  '> ',
  '- ',
  '1. ',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```\n',
  '[',
  '](',
  '](b)',
  '![',
  '[^a]: ',
  '|',
  '|-|\n',
  '# ',
  '\n=\n',
  '---\n',
  '<a ',
  '<!--',
  '&#',
  '&amp;',
  '\\',
  '$1 ',
  '1,000',
  '1.',
  '12/12/12 ',
  '3 May 2020 ',
  '5 pm ',
  '50% ',
  '-',
  '–',
  ' to ',
  ' of ',
  ' million ',
  ' people died. ',
  ' km ',
  'one hundred ',
  'between ',
  'at least ',
  'nearly ',
  'Anna Smith ',
  'U.S. ',
  'President ',
  'Mr. ',
  'Bank of ',
  "'s ",
  '. ',
  ', ',
  '; ',
  ': ',
  '(',
  ')',
  '"',
  '“',
  '”',
  '…',
  '?!',
  '@',
  '[@a2020; ',
  'http://a.b/c',
  'a@b.co ',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u0301',
  '\u0000',
  '\uFEFF',
  '\uD83D',
  '👩‍👧',
  '漢字',
  'ا',
  'ﬁ',
  '１',
  'İ',
  'ß',
  'By ',
  'Published: ',
  'Updated ',
  '© 2024 ',
  'Copyright ',
  'title: ',
  'SAN JOSE — ',
  'On Monday ',
  'said on Tuesday',
  'who was 34, ',
  'the largest ',
];

const seedsFolder = new URL('../../seeds/', import.meta.url);

/** Texts that people write, or might: the sample sources, and made-up news. */
export function realTexts(): string[] {
  const seeds = readdirSync(seedsFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, seedsFolder), 'utf8'));
  return [...seeds, ...articles(40, 9)];
}

export function pick<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('Nothing to pick from.');
  return found;
}

/** Parts one after the other, some of them many times. @param length about how long, in UTF-16 code units */
export function hostileText(random: Random, length: number): string {
  let text = '';
  while (text.length < length) {
    const part = random() < 0.3 ? pick(parts, random) + pick(parts, random) : pick(parts, random);
    text += random() < 0.1 ? part.repeat(1 + Math.floor(random() * 40)) : part;
  }
  return text;
}

/** A text with some pieces cut out, doubled, moved in from another one, or put in by {@link hostileText}. */
export function spliced(text: string, others: readonly string[], random: Random): string {
  let result = text;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const start = Math.floor(random() * result.length);
    const end = Math.min(result.length, start + Math.floor(random() * 200));
    const other = pick(others, random);
    const from = Math.floor(random() * other.length);
    const inserted = [
      () => '',
      () => result.slice(start, end).repeat(2),
      () => other.slice(from, from + Math.floor(random() * 300)),
      () => hostileText(random, random() * 60),
      () => String(Math.floor(random() * 1000)),
    ];
    result = result.slice(0, start) + pick(inserted, random)() + result.slice(end);
  }
  return result;
}
