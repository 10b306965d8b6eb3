import nouns from '#lexicon/place-context-nouns';
import type { MentionRange } from '../types.js';
import { isTaken } from './ranges.js';
import { isCapital, type SentenceTokens } from './sentence.js';
import { isUnlisted } from './unlisted.js';

const regionNouns = new Set(nouns.regions);
const settlementNouns = new Set(nouns.settlements);
const pluralNouns = new Set(nouns.plurals);
const bearingNouns = new Set(nouns.bearings);

/**
 * Places that the words beside them give away, for what the model left out.
 *
 * @param taken the names found so far
 */
export function placesInContext(sentence: SentenceTokens, taken: readonly MentionRange[]): MentionRange[] {
  const { tokens, keys, isTitleCase } = sentence;
  if (isTitleCase) return [];
  const isName = (index: number): boolean =>
    isCapital(sentence, index) && isUnlisted(keys[index] ?? '') && !isTaken(taken, index);
  const found: MentionRange[] = [];
  let end = 0;
  for (let index = 0; index < tokens.length; index++) {
    const key = keys[index] ?? '';
    if (isCapital(sentence, index) && index > 0) continue;
    if (regionNouns.has(key) && index - 1 >= end && isName(index - 1) && !isCapital(sentence, index - 2)) {
      found.push({ first: index - 1, end: index, type: 'place' });
    } else if ((settlementNouns.has(key) || bearingNouns.has(key)) && keys[index + 1] === 'of' && isName(index + 2)) {
      end = index + 3;
      while (isName(end)) end++;
      if (!isCapital(sentence, end)) found.push({ first: index + 2, end, type: 'place' });
    }
  }
  return found;
}

/** Whatever the model took "the villages of …" for, they are places, and so is what "and" joins to them. */
export function retypeByContext({ tokens, keys }: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  let placedUpTo = -1;
  return spans.map((span) => {
    const cue = keys[span.first - 1] === 'of' ? (keys[span.first - 2] ?? '') : '';
    const isOfPlace = settlementNouns.has(cue) || pluralNouns.has(keys[span.first - 1] ?? '');
    // "west of Newton's house"
    if (bearingNouns.has(cue) && tokens[span.end]?.kind !== 'clitic') return { ...span, type: 'place' };
    const isJoined = placedUpTo === span.first - 1 && keys[placedUpTo] === 'and';
    if (!isOfPlace && !isJoined) return span;
    placedUpTo = span.end;
    return { ...span, type: 'place' };
  });
}
