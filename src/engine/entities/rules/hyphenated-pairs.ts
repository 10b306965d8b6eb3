import relationNounList from '#lexicon/relation-nouns';
import { glued, isHyphen } from '../../language/index.js';
import { isLastName, kindsOf, NameKind } from '../gazetteer/gazetteer.js';
import { isListedAsOne } from '../gazetteer/whole-names.js';
import type { MentionRange } from '../types.js';
import { isTaken } from './ranges.js';
import { isCapital, type SentenceTokens } from './sentence.js';
import { isUnlisted } from './unlisted.js';

const relationNouns = new Set(relationNounList);

/**
 * The halves of a pair with a hyphen or slash, for what the model left out: countries as places, others as people.
 *
 * @param taken the names found so far
 */
export function hyphenatedPairs(sentence: SentenceTokens, taken: readonly MentionRange[]): MentionRange[] {
  const { tokens, keys } = sentence;
  const pairs: MentionRange[] = [];
  for (let hyphen = 1; hyphen < tokens.length - 2; hyphen++) {
    if (
      (!isHyphen(tokens, hyphen) && tokens[hyphen]?.text !== '/') ||
      !glued(tokens, hyphen) ||
      !glued(tokens, hyphen + 1) ||
      !isCapital(sentence, hyphen - 1) ||
      !isCapital(sentence, hyphen + 1) ||
      isListedAsOne(keys[hyphen - 1] ?? '', keys[hyphen + 1] ?? '')
    )
      continue;
    const halves = [hyphen - 1, hyphen + 1];
    const named = halves.map((half) => taken.find(({ first, end }) => first === half && end === half + 1)?.type);
    // After a slash the other half is a name where one is: `Smith/Jones won`.
    const isHalfNamed =
      tokens[hyphen]?.text === '/' && named.includes('person') && halves.every((half) => isLastName(keys[half] ?? ''));
    if (!relationNouns.has(keys[hyphen + 2] ?? '') && !isHalfNamed) continue;
    for (const half of halves) {
      const isPlace = isKnownPlace(keys[half]);
      if (!isTaken(taken, half) && !isTaken(pairs, half) && (isPlace || isUnlisted(keys[half] ?? '')))
        pairs.push({ first: half, end: half + 1, type: isPlace ? 'place' : 'person' });
    }
  }
  return pairs;
}

function isKnownPlace(key: string | undefined): boolean {
  return (kindsOf(key ?? '') & (NameKind.country | NameKind.city)) !== 0;
}
