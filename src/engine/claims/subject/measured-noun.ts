import measuredNounCues from '#lexicon/measured-noun-cues';
import verbsOfChange from '#lexicon/verbs-of-change';
import verbsOfState from '#lexicon/verbs-of-state';
import { isContentWord } from '../../language/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import type { ContentWord } from '../sentence/sentence-words.js';

/** Verbs that say of a measure what it is or how it moves, and those that move it. */
const moving = new Set([...measuredNounCues.linking, ...verbsOfState, ...verbsOfChange]);

const prepositions = new Set(measuredNounCues.prepositions);
const stops = new Set(measuredNounCues.ends);
const marks = new Set([',', ';', ':', '(', ')']);

/** How far before a measure the noun may stand, in tokens. */
const reach = 10;

/**
 * The noun that a measure is said to be, or to have moved to: `inflation of 2.8 percent`, `the jobless rate stood at 6 percent`,
 * `lowered its growth forecast to 0.3 percent from 0.9`; `null` where the words before it do not say. Works without parts of speech:
 * from the measure back over prepositions, other values and verbs of moving.
 */
export function measuredNoun({
  sentence: { tokens },
  words: { words, taken },
  own,
  clause,
}: QuantityInSentence): ContentWord | null {
  let [verb, of, preposition] = [false, false, false];
  for (let at = own.first - 1; at >= Math.max(clause.first, own.first - reach); at--) {
    const word = tokens[at]?.lower ?? '';
    if (taken[at] === true) {
      if (!preposition) return null;
    } else if (moving.has(word)) verb = true;
    else if (stops.has(word) || marks.has(word)) return null;
    else if (prepositions.has(word)) {
      preposition = true;
      of ||=
        word === 'of' &&
        tokens.slice(at + 1, own.first).every(({ lower }) => lower.endsWith('ly') || lower === 'the' || lower === 'just');
    } else {
      const content = words[at];
      if (content == null) {
        // A name is no measure.
        if (tokens[at]?.kind === 'word' && isContentWord(word)) return null;
      } else if (!word.endsWith('ly'))
        return verb || of || (preposition && isMoved(tokens, at, clause.first)) ? asNoun(content, verb) : null;
    }
  }
  return null;
}

/** Whether a verb of moving stands before the noun that it moves: `cut its key rate by`. */
function isMoved(tokens: QuantityInSentence['sentence']['tokens'], noun: number, first: number): boolean {
  return tokens.slice(Math.max(first, noun - 5), noun).some(({ lower }) => moving.has(lower));
}

/** A word that ends like a verb is none of which something is measured. */
function asNoun(word: ContentWord, afterVerb: boolean): ContentWord | null {
  return !afterVerb && /(?:ed|ing)$/.test(word.lower) ? null : word;
}
