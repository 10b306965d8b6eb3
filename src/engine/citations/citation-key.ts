import titleStopWords from '#lexicon/title-stop-words';
import { sourceField, type UnkeyedItem } from './csl-item.js';
import type { CslName } from './csl-name.js';

const longestPart = 30;

const stopWords = new Set(titleStopWords);

/**
 * A key that is readable, stays the same for the same source, is not among `existing` and needs no braces in Pandoc:
 * author's last name or outlet, year, first telling word of the title (`themoscowtimes2025russia`). Without author and outlet
 * it is the title's first three such words and the year, without a title the file's name.
 * A taken key gets `-2`, `-3`, …
 */
export function citationKey(item: UnkeyedItem, existing: ReadonlySet<string>): string {
  const base = baseKey(item);
  let key = base;
  for (let number = 2; existing.has(key); number++) key = `${base}-${number}`;
  return key;
}

function baseKey(item: UnkeyedItem): string {
  const year = String(item.issued?.['date-parts'][0]?.[0] ?? '');
  const words = wordsOf(item.title ?? '').filter((word) => word.length >= 3 && !stopWords.has(word));
  const creator = creatorOf(item.author?.[0]) ?? outletWord(item['container-title']);
  if (creator !== '') return creator.slice(0, longestPart) + year + (words[0] ?? '').slice(0, longestPart);
  if (words.length > 0)
    return (
      words
        .slice(0, 3)
        .map((word) => word.slice(0, longestPart))
        .join('-') + year
    );
  const name = item.custom[sourceField].split('/').at(-1) ?? '';
  return wordsOf(name.replace(/\.[^.]+$/, '')).join('-') || 'source';
}

/** A person's family name without its particle; an organization's name written together, as an outlet's is. */
function creatorOf(name: CslName | undefined): string | undefined {
  if (name === undefined) return undefined;
  return 'family' in name ? wordsOf(name.family).at(-1) : wordsOf(name.literal).join('');
}

/** A host's first label, or a name written together. */
function outletWord(outlet = ''): string {
  const isHost = /^[^\s.]+(?:\.[^\s.]+)+$/.test(outlet);
  return wordsOf(isHost ? (outlet.split('.')[0] ?? '') : outlet).join('');
}

/** Lower-case words without accents; `_` counts as a letter, as it does in Pandoc's keys. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}
