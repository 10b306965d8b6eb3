import type { Source } from '../sources/index.js';
import prepositions from '#lexicon/event-place-prepositions';

/** What stands before a place where something happens, rather than one that someone comes from. */
const beforePlace = new RegExp(`\\b(?:${prepositions.join('|')})\\s+(?:the\\s+)?$`, 'i');

/** The longest of that. In UTF-16 units. */
const longest = 12;

/** The places that blocks name after `in`, `at` or `near`, as written, as often as they do. */
export function placesIn(blocks: Source['blocks']): string[] {
  return blocks.flatMap(({ reading, sentences }) =>
    sentences.flatMap(({ mentions }) =>
      mentions
        .filter(
          ({ type, start }) => type === 'place' && beforePlace.test(reading.text.slice(Math.max(0, start - longest), start)),
        )
        .map(({ name }) => name),
    ),
  );
}
