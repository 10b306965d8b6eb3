import { isCommonWord, isDictionaryWord, isFirstName, isLastName, kindsOf, titleAt } from '../../gazetteer/gazetteer.js';
import { personTitles } from '../../gazetteer/name-words.js';
import type { MentionRange } from '../../types.js';
import { isTaken } from '../ranges.js';
import type { SentenceTokens } from '../sentence.js';

/**
 * Who speaks, as transcripts have it: a surname in capitals and a colon, "LOVELACE: Good morning.", "MS. LOVELACE: …", where the model left
 * it out.
 *
 * @param taken the names found so far
 */
export function speakersIn({ tokens, keys }: SentenceTokens, taken: readonly MentionRange[]): MentionRange[] {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > longest || colon === tokens.length - 1) return [];
  let first = 0;
  while (first < colon && (personTitles.has(keys[first] ?? '') || tokens[first]?.text === '.')) first++;
  const words = keys.slice(first, colon);
  const areCapitals = tokens.slice(first, colon).every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  const isFree = words.every((_, index) => !isTaken(taken, first + index));
  return words.length > 0 && areCapitals && isFree && isPerson(words) ? [{ first, end: colon, type: 'person' }] : [];
}

/** Whether what was found is an office that speaks, in capitals as transcripts have it: `THE CHAIRMAN: …`. */
export function isOfficeOfSpeaker({ tokens }: SentenceTokens, { first, end }: MentionRange): boolean {
  const words = tokens.slice(0, end).map(({ text }) => text);
  return first <= 1 && words[0] === 'THE' && tokens[end]?.text === ':' && words.every((word) => /^\p{Lu}+$/u.test(word));
}

/** In tokens. */
const longest = 5;

/** A word so long is seldom an acronym. */
const longestAcronym = 5;

function isPerson(words: readonly string[]): boolean {
  const surname = words.at(-1) ?? '';
  if (words.length > 1) return isLastName(surname) && words.slice(0, -1).every(isFirstName);
  const isName = isLastName(surname) || surname.length > longestAcronym;
  const isWord = [surname, surname.replace(/(?:e?s|ed|ing)$/, '')].some((word) => isDictionaryWord(word) || isCommonWord(word));
  return isName && !isWord && kindsOf(surname) === 0 && titleAt(words, 0).length === 0;
}
