import relationNounList from '#lexicon/relation-nouns';
import { glued, isHyphen } from '../../language/index.js';
import { kindsOf, NameKind } from '../gazetteer/gazetteer.js';
import type { MentionRange } from '../types.js';
import { isTaken } from './ranges.js';
import { isCapital, type SentenceTokens } from './sentence.js';
import { isUnlisted } from './unlisted.js';

const relationNouns = new Set(relationNounList);

/**
 * The halves of a hyphened pair, for what the model left out: countries as places, others as people.
 *
 * @param taken the names found so far
 */
export function hyphenatedPairs(sentence: SentenceTokens, taken: readonly MentionRange[]): MentionRange[] {
  const { tokens, keys } = sentence;
  const pairs: MentionRange[] = [];
  for (let hyphen = 1; hyphen < tokens.length - 2; hyphen++) {
    if (
      !isHyphen(tokens, hyphen) ||
      !glued(tokens, hyphen) ||
      !isCapital(sentence, hyphen - 1) ||
      !isCapital(sentence, hyphen + 1) ||
      !relationNouns.has(keys[hyphen + 2] ?? '')
    )
      continue;
    for (const half of [hyphen - 1, hyphen + 1]) {
      const isPlace = isKnownPlace(keys[half]);
      if (!isTaken(taken, half) && (isPlace || isUnlisted(keys[half] ?? '')))
        pairs.push({ first: half, end: half + 1, type: isPlace ? 'place' : 'person' });
    }
  }
  return pairs;
}

function isKnownPlace(key: string | undefined): boolean {
  return (kindsOf(key ?? '') & (NameKind.country | NameKind.city)) !== 0;
}
