import placePrepositions from '#lexicon/place-prepositions';
import { isFirstName, isLastName, longestName, placeKinds, titleAt } from '../gazetteer/gazetteer.js';
import { placeHeads, placeOpeners } from '../gazetteer/name-words.js';
import type { MentionRange } from '../types.js';
import { lengthOf } from './ranges.js';
import type { SentenceTokens } from './sentence.js';

const prepositions = new Set([...placePrepositions.splitting, ...placePrepositions.within]);

/**
 * "Chester Lincoln" is a person: a first name and a surname that are places, too, where the lists know no place of that name and nothing
 * beside them says that one is meant, as in "in Chester Lincoln" or "Chester Lincoln, Ohio".
 */
export function retypeFullNames({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange {
  if (span.type !== 'place' || lengthOf(span) !== 2) return span;
  const words = keys.slice(span.first, span.end);
  const [first = '', last = ''] = words;
  const isPerson = isFirstName(first) && isLastName(last) && !placeOpeners.has(first) && !placeHeads.has(last);
  const isListed = longestName(words, 0).length === words.length || titleAt(words, 0).length === words.length;
  const isWhere =
    prepositions.has(keys[span.first - 1] ?? '') ||
    (tokens[span.end]?.text === ',' && (longestName(keys, span.end + 1).kinds & placeKinds) !== 0);
  return isPerson && !isListed && !isWhere ? { ...span, type: 'person' } : span;
}
