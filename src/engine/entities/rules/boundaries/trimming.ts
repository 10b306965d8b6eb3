import companyForms from '#lexicon/company-forms-with-full-stop';
import generations from '#lexicon/generation-suffixes-with-full-stop';
import reportingVerbs from '#lexicon/reporting-verbs';
import roleNouns from '#lexicon/role-nouns';
import words from '#lexicon/small-words-in-names';
import { isHyphen, type Tokens } from '../../../language/index.js';
import {
  isCommonWord,
  isFirstName,
  isLastName,
  kindsOf,
  longestName,
  NameKind,
  placeKinds,
  titleAt,
} from '../../gazetteer/gazetteer.js';
import { believers, calendar, personTitles } from '../../gazetteer/name-words.js';
import { nounClassOf } from '../../../wordnet/index.js';
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
  const isOver = (index: number): boolean =>
    index > first && (isSentenceStop(tokens, keys, index) || isOwning(tokens, keys.slice(first, index), index, span.type));
  while (first < end && (isLoose(end - 1) || isOver(end - 1))) end--;
  if (first === end) return [];
  const words = keys.slice(first, end);
  // "THE PRESIDENT:"
  if (words.every((word, index) => (index === 0 && words.length > 1 && word === 'the') || isNoName(word, span.type))) return [];
  return [{ ...span, first, end }];
}

/** "The Tigers won": a sentence gives its first article a capital, which is of the name only where the lists have it: "The Hague". */
export function cutArticle({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const isFirst = span.first === 0 || !/\p{L}|\d/u.test(tokens[span.first - 1]?.text ?? '');
  if (!isFirst || tokens[span.first]?.text !== 'The' || span.end - span.first < 2) return [span];
  const words = keys.slice(span.first, span.end);
  const isListed = longestName(words, 0).length === words.length || titleAt(words, 0).length === words.length;
  return [isListed ? span : { ...span, first: span.first + 1 }];
}

/**
 * "Harbour talks": a common noun has its capital from the sentence that it opens, unless it says something ("Harbour said"). A surname
 * of somebody whom the document names in full is found again, see `surnamesIn`.
 */
export function dropOrdinaryWord({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const key = keys[span.first] ?? '';
  const next = tokens[span.end];
  const isOrdinary = key.length > 2 && isCommonWord(key) && !isFirstName(key);
  const isAlone = span.type === 'person' && span.first === 0 && span.end === 1;
  return isAlone && isOrdinary && next?.kind === 'word' && next.text === next.lower && !speech.has(next.lower) ? [] : [span];
}

const speech = new Set(reportingVerbs);

/** "Gamekeeper Ada Lovelace", "Shepherd Lovelace": what somebody does, with a capital. */
export function cutOccupation({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const [first = '', second = '', third] = keys.slice(span.first, span.end);
  if (span.type !== 'person' || isFirstName(first) || tokens[span.first + 1]?.spaced !== true) return [span];
  const isOccupation = roles.has(first)
    ? third !== undefined || isCommonWord(first)
    : namesDoers.test(first) &&
      nounClassOf(first) === 'person' &&
      (third === undefined ? !isLastName(first) : isFirstName(second));
  return [isOccupation && isLetters(second) ? { ...span, first: span.first + 1 } : span];
}

const roles = new Set(roleNouns);
const namesDoers = /(?:er|or|ist|man|woman|eer)$/;

const isLetters = (key: string): boolean => key.length > 1;

/** The stop that ends a sentence within quotation marks: “We blame Kimani.” That of an abbreviation or an initial is the name's. */
function isSentenceStop(tokens: Tokens, keys: readonly string[], index: number): boolean {
  const after = tokens[index + 1];
  if (tokens[index]?.text !== '.' || (after !== undefined && !/^["”’»)\]]$/.test(after.text))) return false;
  const word = keys[index - 1] ?? '';
  const isAbbreviated = word.length < 2 || abbreviations.has(word);
  return !isAbbreviated && (word.length > 4 || isLastName(word) || isFirstName(word) || kindsOf(word) !== 0);
}

/** The "'s" behind a person or a place that the lists know: shops and firms have it in their names ("Macy's"). */
function isOwning(tokens: Tokens, words: readonly string[], index: number, type: EntityType): boolean {
  if (!/^['’]s?$/.test(tokens[index]?.text ?? '')) return false;
  const { length, kinds } = longestName(words, 0);
  return type === 'person' || (length === words.length && (kinds & placeKinds) !== 0);
}

const abbreviations = new Set([...companyForms, ...generations]);
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
