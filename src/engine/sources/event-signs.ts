import type { Mention } from '../entities/index.js';
import type { Sentence } from '../text/index.js';
import prepositions from '#lexicon/event-place-prepositions';

/** What stands before a place where something happens, rather than one that someone comes from. */
const beforePlace = new RegExp(`\\b(?:${prepositions.join('|')})\\s+(?:the\\s+)?$`, 'i');

/** The longest of that. In UTF-16 units. */
const longest = 12;

/** The places that are named after `in`, `at` or `near`, as written, as often as they are. @param text that the mentions' offsets count in */
export function placesIn(text: string, mentions: readonly Mention[]): string[] {
  return mentions
    .filter(({ type, start }) => type === 'place' && beforePlace.test(text.slice(Math.max(0, start - longest), start)))
    .map(({ name }) => name);
}

/** The words with a capital inside sentences, in small letters and without `'s`, as often as they stand there. */
export function capitalsIn(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.slice(1).flatMap(({ kind, text, lower }) => {
      if (kind !== 'word' || !/^\p{Lu}/u.test(text)) return [];
      const word = lower.replace(/['’]s$/, '');
      return word.length > 2 ? [word] : [];
    }),
  );
}
