import { isInnerHyphen } from '../../language/index.js';
import gangNouns from '#lexicon/gang-nouns';
import sentenceOpenerList from '#lexicon/sentence-openers';
import words from '#lexicon/sure-organization-words';
import { isCommonWord, isFirstName, kindsOf, longestName, NameKind, placeKinds } from '../gazetteer/gazetteer.js';
import { calendar, companyForms } from '../gazetteer/name-words.js';
import type { MentionRange } from '../types.js';
import { isCapital, type SentenceTokens } from './sentence.js';

const openers = new Set(words.openers);
const openerModifiers = new Set(words.openerModifiers);
const heads = new Set(words.heads);
const stateBodies = new Set(words.stateBodies);
const sentenceOpeners = new Set(sentenceOpenerList);

/**
 * Offices and bodies whose whole name the words themselves give: "Ministry of Science and Technology", "Kenyan Health
 * Ministry", "U.S. Geological Survey".
 */
export function organizationsIn(sentence: SentenceTokens): MentionRange[] {
  const offices: MentionRange[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const office = openedAt(sentence, index) ?? headedAt(sentence, index, offices.at(-1)?.end ?? 0) ?? firmAt(sentence, index);
    if (office === undefined) continue;
    offices.push(office);
    index = office.end - 1;
  }
  return offices;
}

/** "the Conti gang": a single name before such a noun is a body's, whomever it was taken for. */
export function retypeGang({ keys }: SentenceTokens, span: MentionRange): MentionRange {
  const isOne = span.type === 'person' && span.end === span.first + 1;
  return isOne && keys[span.first - 1] === 'the' && gangs.has(keys[span.end] ?? '') ? { ...span, type: 'organization' } : span;
}

const gangs = new Set(gangNouns);

function openedAt(sentence: SentenceTokens, opener: number): MentionRange | undefined {
  const { keys } = sentence;
  if (!openers.has(keys[opener] ?? '') || keys[opener + 1] !== 'of' || !isCapital(sentence, opener)) return undefined;
  const first = openerModifiers.has(keys[opener - 1] ?? '') && isCapital(sentence, opener - 1) ? opener - 1 : opener;
  const named = keys[opener + 2] === 'the' ? opener + 3 : opener + 2;
  let end = capitalsFrom(sentence, named);
  if (end === named) return undefined;
  end = listEnd(sentence, end);
  return { first, end: ofState(sentence, end), type: 'organization' };
}

/** "Ministry of Justice of Georgia" */
function ofState({ keys }: SentenceTokens, of: number): number {
  if (keys[of] !== 'of') return of;
  const first = keys[of + 1] === 'the' ? of + 2 : of + 1;
  const { length, kinds } = longestName(keys, first);
  return (kinds & NameKind.country) !== 0 ? first + length : of;
}

/** "Alcohol, Tobacco, Firearms and Explosives": a list ends the name only with its "and". */
function listEnd(sentence: SentenceTokens, first: number): number {
  const { tokens, keys } = sentence;
  let end = first;
  while (tokens[end]?.text === ',' && isCapital(sentence, end + 1)) end = capitalsFrom(sentence, end + 1);
  const conjunction = end > first && tokens[end]?.text === ',' ? end + 1 : end;
  if (keys[conjunction] !== 'and' || !isCapital(sentence, conjunction + 1)) return first;
  if (isPlace(keys[conjunction - 1]) || isPlace(keys[conjunction + 1])) return first;
  return capitalsFrom(sentence, conjunction + 1);
}

function headedAt(sentence: SentenceTokens, head: number, free: number): MentionRange | undefined {
  const { keys, isTitleCase } = sentence;
  const isCompany = keys[head] === 'co' && sentence.tokens[head + 1]?.text === '.';
  const isHead = isCompany || heads.has(keys[head] ?? '') || (keys[head] === 'survey' && keys[head - 1] === 'geological');
  if (!isHead || !isCapital(sentence, head)) return undefined;
  let first = head;
  const isPart = (index: number): boolean =>
    index >= free && isCapital(sentence, index) && !calendar.has(keys[index] ?? '') && !sentenceOpeners.has(keys[index] ?? '');
  for (;;) {
    if (isPart(first - 1)) first--;
    else if (isInnerHyphen(sentence.tokens, first - 1) && isPart(first - 2)) first -= 2;
    else break;
  }
  if (
    first === 0 &&
    head === 1 &&
    stateBodies.has(keys[head] ?? '') &&
    isCommonWord(keys[0] ?? '') &&
    !openerModifiers.has(keys[0] ?? '')
  )
    return undefined;
  const isOfState = (kindsOf(keys[first] ?? '') & (NameKind.demonym | NameKind.country)) !== 0;
  // "Inc." keeps its full stop, but the one that ends the sentence is none of its own.
  const end =
    sentence.tokens[head + 1]?.text === '.' && head + 2 < sentence.tokens.length && companyForms.has(keys[head] ?? '')
      ? head + 2
      : head + 1;
  return first < head && (!isTitleCase || isOfState) ? { first, end, type: 'organization' } : undefined;
}

/** "Ernst & Young": one word on each side, since "Moses Malone & Julius Erving" are two people, and so are "Drude & Voigt (1900)". */
function firmAt(sentence: SentenceTokens, first: number): MentionRange | undefined {
  const { tokens, keys, isTitleCase } = sentence;
  if (tokens[first + 1]?.text !== '&' || isTitleCase) return undefined;
  const [left = '', right = ''] = [keys[first], keys[first + 2]];
  const isQuoted =
    /^[([]$/.test(tokens[first + 3]?.text ?? '') || (tokens[first + 3]?.text === ',' && tokens[first + 4]?.kind === 'number');
  const arePlaces = isPlace(left) && isPlace(right);
  const isCouple = left !== right && isFirstName(left) && isFirstName(right);
  if (isQuoted || arePlaces || isCouple || left.length < 3 || isCommonWord(left)) return undefined;
  const joined = isCapital(sentence, first) && isCapital(sentence, first + 2);
  if (!joined || isCapital(sentence, first - 1) || isCapital(sentence, first + 3) || tokens.some((token) => token.text === '@'))
    return undefined;
  return { first, end: first + 3, type: 'organization' };
}

function capitalsFrom(sentence: SentenceTokens, first: number): number {
  let end = first;
  while (isCapital(sentence, end)) end++;
  return end;
}

function isPlace(key: string | undefined): boolean {
  return key !== undefined && (kindsOf(key) & placeKinds) !== 0;
}
