import words from '#lexicon/small-words-in-names';
import { isHyphen } from '../../../language/index.js';
import { isCommonWord, isFirstName, kindsOf, longestName, NameKind } from '../../gazetteer/gazetteer.js';
import { believers, calendar, personTitles } from '../../gazetteer/name-words.js';
import type { EntityType, MentionRange } from '../../types.js';
import type { SentenceTokens } from '../sentence.js';

/** Without punctuation and small words at its ends; nothing where only a nationality, a title or a date is left. */
export function trim({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  let { first, end } = span;
  const isLoose = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && !/^[@._#!]$/.test(token.text) && (token.kind === 'symbol' || looseWords.has(token.text));
  };
  while (first < end && isLoose(first)) first++;
  // "Russian-occupied", "Oslo-based"
  const isSuffix = (index: number): boolean =>
    tokens[index]?.text === keys[index] &&
    isHyphen(tokens, index - 1) &&
    (keys[index]?.length ?? 0) > 3 &&
    isCommonWord(keys[index] ?? '');
  if (end - first > 2 && isSuffix(end - 1)) end -= 2;
  while (first < end && isLoose(end - 1)) end--;
  if (first === end) return [];
  const words = keys.slice(first, end);
  if (words.every((word) => isNoName(word, span.type))) return [];
  return [{ ...span, first, end }];
}

const looseWords = new Set(words.loose);

function isNoName(key: string, type: EntityType): boolean {
  return (
    calendar.has(key) ||
    (believers.has(key) && !isFirstName(key)) ||
    (personTitles.has(key) && kindsOf(key) === 0) ||
    ((kindsOf(key) & ~NameKind.town) === NameKind.demonym && !(type === 'person' && isFirstName(key)))
  );
}

/** "Leaving Oslo": ordinary words before a place, which a headline or the start of a sentence gave a capital. */
export function cutCommonWords({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  if (span.type !== 'person') return [span];
  let first = span.first;
  while (first < span.end - 1 && isCommonWord(keys[first] ?? '') && !isFirstName(keys[first] ?? '')) first++;
  const { length, kinds } = longestName(keys.slice(first, span.end), 0);
  return first > span.first && length === span.end - first && (kinds & (NameKind.country | NameKind.city)) !== 0
    ? [{ first, end: span.end, type: 'place' }]
    : [span];
}
