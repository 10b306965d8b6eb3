import { isCommonWord, kindsOf, NameKind } from '../gazetteer/gazetteer.js';
import { isCapital, type SentenceTokens } from './boundaries.js';
import type { MentionRange } from '../tagger/tagger.js';
import { calendar, roles } from '../words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "the Ruhr region" */
const regionNouns = words(
  'region area province oblast district governorate prefecture peninsula county raion municipality valley river island islands',
);
/** "the towns of Wismar and Schwerin" */
const settlementNouns = words(
  'city cities town towns village villages region regions province provinces oblast district districts peninsula port island islands suburb suburbs capital hamlet municipality county counties',
);
/** "the villages Wismar and Schwerin" */
const pluralNouns = words('cities towns villages regions provinces districts islands suburbs counties municipalities hamlets');
/** "three miles southwest of Wismar", "the mayor of Wismar": what follows is a place, but what "and" joins to it may be none. */
const bearingNouns = words(
  'north south east west northeast northwest southeast southwest outskirts vicinity coast shores residents inhabitants population mayor',
);

/**
 * Places that the words beside them give away, for what the model left out.
 *
 * @param taken the names found so far
 */
export function placesInContext(reading: SentenceTokens, taken: readonly MentionRange[]): MentionRange[] {
  const { tokens, keys, isHeadline } = reading;
  if (isHeadline) return [];
  const isName = (index: number): boolean =>
    isCapital(reading, index) && isUnlisted(keys[index] ?? '') && !taken.some((span) => index >= span.from && index < span.to);
  const found: MentionRange[] = [];
  let end = 0;
  for (let index = 0; index < tokens.length; index++) {
    const key = keys[index] ?? '';
    if (isCapital(reading, index) && index > 0) continue;
    if (regionNouns.has(key) && index - 1 >= end && isName(index - 1) && !isCapital(reading, index - 2)) {
      found.push({ from: index - 1, to: index, type: 'place' });
    } else if ((settlementNouns.has(key) || bearingNouns.has(key)) && keys[index + 1] === 'of' && isName(index + 2)) {
      end = index + 3;
      while (isName(end)) end++;
      if (!isCapital(reading, end)) found.push({ from: index + 2, to: end, type: 'place' });
    }
  }
  return found;
}

/** What stands after two names that a hyphen joins: "the Sadat-Begin talks". */
const relationNouns = words(
  'summit talks meeting call war border relations session conflict pact deal agreement treaty ties trade alliance rivalry',
);

/** The halves of a hyphened pair, for what the model left out: countries as places, others as people. */
export function hyphenatedPairs(reading: SentenceTokens, taken: readonly MentionRange[]): MentionRange[] {
  const { tokens, keys } = reading;
  const pairs: MentionRange[] = [];
  const isFree = (index: number): boolean => !taken.some((span) => index >= span.from && index < span.to);
  for (let hyphen = 1; hyphen < tokens.length - 2; hyphen++) {
    const token = tokens[hyphen];
    if (
      token?.text !== '-' ||
      token.spaced ||
      !isCapital(reading, hyphen - 1) ||
      !isCapital(reading, hyphen + 1) ||
      !relationNouns.has(keys[hyphen + 2] ?? '')
    )
      continue;
    for (const half of [hyphen - 1, hyphen + 1]) {
      const isPlace = isKnownPlace(keys[half]);
      if (isFree(half) && (isPlace || isUnlisted(keys[half] ?? '')))
        pairs.push({ from: half, to: half + 1, type: isPlace ? 'place' : 'person' });
    }
  }
  return pairs;
}

function isKnownPlace(key: string | undefined): boolean {
  return (kindsOf(key ?? '') & (NameKind.country | NameKind.city)) !== 0;
}

function isUnlisted(key: string): boolean {
  return key.length > 1 && !isCommonWord(key) && !calendar.has(key) && !roles.has(key) && (kindsOf(key) & NameKind.demonym) === 0;
}

/** Whatever the model took "the villages of …" for, they are places, and so is what "and" joins to them. */
export function retypeByContext({ tokens, keys }: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  let placedUpTo = -1;
  return spans.map((span) => {
    const cue = keys[span.from - 1] === 'of' ? (keys[span.from - 2] ?? '') : '';
    const isOfPlace = settlementNouns.has(cue) || pluralNouns.has(keys[span.from - 1] ?? '');
    // "west of Newton's house"
    if (bearingNouns.has(cue) && tokens[span.to]?.kind !== 'clitic') return { ...span, type: 'place' };
    const isJoined = placedUpTo === span.from - 1 && keys[placedUpTo] === 'and';
    if (!isOfPlace && !isJoined) return span;
    placedUpTo = span.to;
    return { ...span, type: 'place' };
  });
}
