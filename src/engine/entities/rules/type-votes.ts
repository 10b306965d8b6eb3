import placePrepositions from '#lexicon/place-prepositions';
import type { Sentence } from '../../text/index.js';
import { fold, type Tokens } from '../../language/index.js';
import { isFirstName, isLastName, kindsOf } from '../gazetteer/gazetteer.js';
import { generations, placeHeads } from '../gazetteer/name-words.js';
import { wordOf } from '../tagger/word.js';
import type { EntityType, Mention } from '../types.js';
import { acronymDefinitions } from './acronym-definitions.js';

/** A block of a document with what `findMentions` found in it. */
export interface BlockMentions {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** The type of each name of which the document leaves no doubt: what it is most often, counting a full name's surname. */
export function majorityTypes(blocks: readonly BlockMentions[]): Map<string, EntityType> {
  const votes = new Map<string, Map<EntityType, number>>();
  const vote = (key: string, type: EntityType, weight: number): void => {
    const counts = votes.get(key) ?? new Map<EntityType, number>();
    counts.set(type, (counts.get(type) ?? 0) + weight);
    votes.set(key, counts);
  };
  for (const { sentences, mentions } of blocks) {
    for (const { start, name, type } of mentions) {
      const key = fold(name);
      // An at sign alone, which some take for the name of whom they address, tells nothing of another.
      if (key === '') continue;
      const weight = type === 'other' ? 0 : 1;
      // Nothing is in a person.
      const isWhere = type === 'person' && !key.includes(' ') && within.has(wordBefore(sentences, start));
      vote(key, isWhere ? 'place' : type, weight);
      if (type === 'person' && key.includes(' ')) vote(surname(key), type, 2);
      // "Bear Island": then "Bear" is a place too.
      const blank = key.lastIndexOf(' ');
      if (type === 'place' && placeHeads.has(key.slice(blank + 1))) vote(key.slice(0, blank), type, 2);
    }
    for (const { tokens } of sentences) {
      for (const key of enteredIn(tokens)) if (votes.has(key)) vote(key, 'place', sure);
      const keys = tokens.map(({ lower }) => lower);
      for (const { acronym } of acronymDefinitions({ tokens, keys })) {
        const mention = mentions.find(({ start }) => start === tokens[acronym]?.start);
        if (mention !== undefined) vote(fold(mention.name), mention.type, certain);
      }
    }
  }
  const types = new Map<string, EntityType>();
  for (const [key, counts] of votes) {
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (first !== undefined && (second === undefined || first[1] > second[1])) types.set(key, first[0]);
  }
  return types;
}

const within = new Set(placePrepositions.within);

/** The single words with a capital that something is said to be in, where nobody is known to be called so: "in Wismar". */
function enteredIn(tokens: Tokens): string[] {
  const isCapital = (index: number): boolean => tokens[index]?.kind === 'word' && wordOf(tokens[index]).isCapital;
  return tokens.flatMap((token, index) => {
    if (!within.has(tokens[index - 1]?.lower ?? '') || !isCapital(index) || isCapital(index + 1)) return [];
    const { key } = wordOf(token);
    return isFirstName(key) || isLastName(key) || kindsOf(key) !== 0 ? [] : [key];
  });
}

/** Such a place says more than some readings of the name as a person. */
const sure = 10;

/** The word before the token that starts there, in its sentence; empty where there is none. */
function wordBefore(sentences: readonly Sentence[], start: number): string {
  const tokens = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.tokens ?? [];
  return tokens[tokens.findIndex((token) => token.start === start) - 1]?.lower ?? '';
}

/** More votes than a document has mentions of most names. */
const certain = 20;

function surname(key: string): string {
  const words = key.split(' ').filter((word) => !generations.has(word));
  return words.at(-1) ?? key;
}
