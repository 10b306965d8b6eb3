import universityWordList from '#lexicon/university-words';
import { isCommonWord, isFirstName, isLastName, longestName, NameKind } from '../gazetteer/gazetteer.js';
import type { MentionRange } from '../types.js';
import { isTaken } from './ranges.js';
import { isCapital, type SentenceTokens } from './sentence.js';

/**
 * Countries and well-known institutions that the model left out, where they stand alone and cannot be taken for a person or
 * an ordinary word.
 *
 * @param taken the names found so far
 */
export function gazetteerMatches(sentence: SentenceTokens, taken: readonly MentionRange[]): MentionRange[] {
  const { tokens, keys } = sentence;
  const spans: MentionRange[] = [];
  const free = (index: number): boolean => !isTaken(taken, index);
  const stands = (index: number): boolean => !isCapital(sentence, index) || !free(index) || isDemonym(keys[index] ?? '');
  for (let index = 0; index < tokens.length; index++) {
    if (!isCapital(sentence, index) || !free(index)) continue;
    const { length, kinds } = longestName(keys, index);
    const end = index + length;
    const type = (kinds & NameKind.country) !== 0 ? 'place' : (kinds & NameKind.institution) !== 0 ? 'organization' : undefined;
    if (type === undefined || !free(end - 1) || !stands(end) || (index > 0 && !stands(index - 1))) continue;
    const word = keys[index] ?? '';
    const isAcronym = /^(?:\p{Lu}\.?){2,}$/u.test(tokens[index]?.text ?? '');
    if (length > 1 || isAcronym || (word.length > 3 && !isCommonWord(word) && !isFirstName(word)))
      spans.push({ first: index, end, type });
    index = end - 1;
  }
  return spans;
}

function isDemonym(key: string): boolean {
  return (longestName([key], 0).kinds & NameKind.demonym) !== 0;
}

/** A well-known institution is an organization ("the Kremlin") and a country a place, whatever the sentence made of them. */
export function retypeByGazetteer(sentence: SentenceTokens, span: MentionRange): MentionRange {
  const words = sentence.keys.slice(span.first, span.end).filter((key) => key !== '');
  if (span.type === 'place' && isUniversity(words)) return { ...span, type: 'organization' };
  if (span.type === 'person' && words.some((word) => isFirstName(word) || isLastName(word))) return span;
  const { length, kinds } = longestName(words, 0);
  const isCountry = (kinds & NameKind.country) !== 0 && (kinds & NameKind.organization) === 0;
  if (span.type === 'organization' && length === words.length && isCountry) return { ...span, type: 'place' };
  const whole = length === words.length && (kinds & NameKind.institution) !== 0;
  return whole && isCapital(sentence, span.first) ? { ...span, type: 'organization' } : span;
}

/** Where something stands there, too, but first of all a body; a school's house is often meant by its name, and left alone. */
function isUniversity(words: readonly string[]): boolean {
  return words.length > 1 && (universityWords.has(words.at(-1) ?? '') || (words[0] === 'university' && words[1] === 'of'));
}

const universityWords = new Set(universityWordList);
