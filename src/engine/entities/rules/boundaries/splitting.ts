import placePrepositions from '#lexicon/place-prepositions';
import { isHyphen } from '../../../language/index.js';
import { isFirstName, isLastName, kindsOf, longestName, NameKind, placeKinds } from '../../gazetteer/gazetteer.js';
import { generations, organizationHeads, personTitles } from '../../gazetteer/name-words.js';
import type { MentionRange } from '../../types.js';
import { isCapital, type SentenceTokens } from '../sentence.js';

/** "Oslo's Delegation": the country or city alone. */
export function splitPossessive({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const clitic = indexWithin(span.first + 1, span.end, (index) => tokens[index]?.kind === 'clitic');
  if (clitic === -1 || span.type === 'place') return [span];
  const owner = longestName(keys.slice(span.first, clitic), 0);
  return owner.length === clitic - span.first && (owner.kinds & placeKinds) !== 0
    ? [{ first: span.first, end: clitic, type: 'place' }]
    : [span];
}

/** "World Bank in Nairobi": two names. */
export function splitAtPreposition({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const at = keys.findIndex((key, index) => index > span.first && index < span.end - 1 && prepositions.has(key));
  if (at === -1) return [span];
  const { length, kinds } = longestName(keys.slice(at + 1, span.end), 0);
  return length === span.end - at - 1 && (kinds & placeKinds) !== 0
    ? [
        { ...span, end: at },
        { first: at + 1, end: span.end, type: 'place' },
      ]
    : [span];
}

const prepositions = new Set(placePrepositions.splitting);

/** "U.S. President Gerald Ford": a place, and a person. */
export function splitTitle(sentence: SentenceTokens, span: MentionRange): MentionRange[] {
  const { keys } = sentence;
  if (span.type !== 'person') return [span];
  let start = span.first;
  for (let index = span.first; index < span.end - 1; index++) {
    if (
      personTitles.has(keys[index] ?? '') &&
      (index === start || personTitles.has(keys[index - 1] ?? '') || isKnown(keys, span.first, index))
    )
      start = index + 1;
    // "Secretary of State", where the model took what follows the title for a name.
    else if (index === span.first && keys[index] === 'of' && isCapital(sentence, index + 2)) start = index + 2;
  }
  if (start === span.first) return [span];
  const { length, kinds } = longestName(keys.slice(span.first, start), 0);
  const person = { ...span, first: start };
  return length > 0 && (kinds & placeKinds) !== 0
    ? [{ first: span.first, end: span.first + length, type: 'place' }, person]
    : [person];
}

function isKnown(keys: readonly string[], first: number, end: number): boolean {
  const { length, kinds } = longestName(keys.slice(first, end), 0);
  return length === end - first && (kinds & (placeKinds | NameKind.demonym)) !== 0;
}

/** "the head of Volvo Ada Lovelace": a body or a place that the lists know, and a person. */
export function splitBody({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const of = keys[span.first - 1] === 'the' ? span.first - 2 : span.first - 1;
  if (keys[of] !== 'of' || span.end - span.first < 3) return [span];
  const { length, kinds } = longestName(keys.slice(span.first, span.end - 2), 0);
  const isPlace = (kinds & placeKinds) !== 0;
  const person = span.first + length;
  const isSplit = length > 0 && (isPlace || (kinds & NameKind.organization) !== 0) && person === span.end - 2;
  return isSplit && isFirstName(keys[person] ?? '') && isLastName(keys[person + 1] ?? '')
    ? [
        { first: span.first, end: person, type: isPlace ? 'place' : 'organization' },
        { first: person, end: span.end, type: 'person' },
      ]
    : [span];
}

/** "India-Pakistan talks", where each half is a name by itself. */
export function splitHyphenated({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const isJoint = (index: number): boolean => isHyphen(tokens, index) || /^[—/]$/.test(tokens[index]?.text ?? '');
  const hyphen = indexWithin(span.first + 1, span.end - 1, isJoint);
  if (hyphen === -1) return [span];
  const [left, right] = [longestName(keys.slice(span.first, hyphen), 0), longestName(keys.slice(hyphen + 1, span.end), 0)];
  const whole = left.length === hyphen - span.first && right.length === span.end - hyphen - 1;
  if (
    !whole ||
    (left.kinds & placeKinds) === 0 ||
    (right.kinds & placeKinds) === 0 ||
    kindsOf(
      keys
        .slice(span.first, span.end)
        .filter((key) => key !== '')
        .join(' '),
    ) !== 0
  )
    return [span];
  return [
    { first: span.first, end: hyphen, type: 'place' },
    { first: hyphen + 1, end: span.end, type: 'place' },
  ];
}

/** "Rowling and R. Saravanan", "Columbia University and Trinity College": two names. */
export function splitConjunction({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const and = keys.indexOf('and', span.first + 1);
  if (and === -1 || and >= span.end - 1 || span.type === 'place') return [span];
  const areBodies =
    and - span.first > 1 &&
    span.end - and > 2 &&
    [keys[and - 1], keys[span.end - 1]].every((key) => organizationHeads.has(key ?? ''));
  return span.type === 'person' || areBodies
    ? [
        { ...span, end: and },
        { ...span, first: and + 1 },
      ]
    : [span];
}

/** "Ada Lovelace of the Analytical Society", "Ada Lovelace of Turin": who, and of what. Kings are of their countries. */
export function splitAffiliation({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const of = keys.findIndex((key, index) => index > span.first + 1 && index < span.end - 1 && key === 'of');
  if (of === -1 || span.type !== 'person' || !isFirstName(keys[span.first] ?? '') || generations.has(keys[of - 1] ?? ''))
    return [span];
  const first = keys[of + 1] === 'the' ? of + 2 : of + 1;
  if (first >= span.end) return [{ ...span, end: of }];
  const { length, kinds } = longestName(keys.slice(first, span.end), 0);
  const isPlace = length === span.end - first && (kinds & placeKinds) !== 0;
  return [
    { ...span, end: of },
    { first, end: span.end, type: isPlace ? 'place' : 'organization' },
  ];
}

/** The first token of a range that is such a one; −1 where none is. */
function indexWithin(first: number, end: number, isSuch: (index: number) => boolean): number {
  for (let index = first; index < end; index++) if (isSuch(index)) return index;
  return -1;
}
