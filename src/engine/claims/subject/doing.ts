import saidOfPeople from '#lexicon/said-of-people';
import speechVerbs from '#lexicon/speech-verbs';
import attributionVerbs from '#lexicon/attribution-verbs';
import { conceptOf } from '../../language/index.js';
import { nounClassOf } from '../../wordnet/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import type { ContentWord } from '../sentence/sentence-words.js';

const saying = new Set([...speechVerbs, ...attributionVerbs]);

/** Whether a word can tell what happens: neither somebody's saying nor an adverb. */
function isTelling({ lower }: ContentWord): boolean {
  return !saying.has(lower) && !lower.endsWith('ly');
}

/**
 * What happens to the thing that a quantity counts, as it goes on behind the thing's name, with the space before it: ` killed`, ` who died`; a happening in
 * brackets: ` (exchange)`; empty where the words around it do not say.
 *
 * @param predicates the content words around it, nearest first on each side
 * @param thing the concept of what is counted; `null` where it is not named
 */
export function doingAfter(place: QuantityInSentence, predicates: readonly ContentWord[], thing: string | null): string {
  const state = stateSaid(predicates);
  if (state !== null && (thing === null || thing === 'person' || nounClassOf(thing) === 'person')) return ` ${state}`;
  for (const word of predicates.filter(isTelling)) {
    const said = saidOf(place, word, thing);
    if (said !== null) return ` ${said}`;
  }
  return '';
}

/** What became of people, in one word for all words of it: `killed`; `null` where nothing is told. */
export function stateSaid(predicates: readonly ContentWord[]): string | null {
  const state = predicates.find(({ concept }) => states.has(concept));
  return state === undefined ? null : (states.get(state.concept) ?? null);
}

/** By concept, the states that say by themselves who is counted, and how each is said of people. */
export const states: ReadonlyMap<string, string> = new Map(
  Object.entries(saidOfPeople).map(([state, words]) => [conceptOf(state), words]),
);

function saidOf({ tags, own }: QuantityInSentence, { index, lower, concept }: ContentWord, thing: string | null): string | null {
  const [upos, xpos] = [tags.upos[index], tags.xpos[index]];
  if (upos === 'NOUN') return nounClassOf(concept) === 'event' && concept !== thing ? `(${lower})` : null;
  if (upos !== 'VERB') return null;
  if (xpos === 'VBN') return lower;
  if (xpos !== 'VBD') return null;
  // `destroyed 12 homes`; `12 homes fell`
  if (index < own.first) return lower.endsWith('ed') ? lower : null;
  return `${nounClassOf(thing ?? '') === 'person' ? 'who' : 'that'} ${lower}`;
}

/** The first word around a quantity that can say what a measure is of: no adjective or adverb, and nobody's saying. */
export function telling({ tags }: QuantityInSentence, predicates: readonly ContentWord[]): ContentWord | null {
  return predicates.find((word) => nounsAndVerbs.test(tags.upos[word.index] ?? '') && isTelling(word)) ?? null;
}

const nounsAndVerbs = /^(?:NOUN|PROPN|VERB)$/;

/** Whether a word of the sentence stands there for a thing, or for what goes on (`the voting`), rather than for what something is like. */
export function canBeThing({ tags, words: { words } }: QuantityInSentence, lower: string): boolean {
  const at = words.findIndex((word) => word?.lower === lower);
  return at < 0 || /^(?:NOUN|PROPN|VERB|X)$/.test(tags.upos[at] ?? '');
}

/** Whether what is counted stands there as a noun in the plural: five catches, not five caught. */
export function isPluralNoun({ tags, own }: QuantityInSentence): boolean {
  return tags.xpos[own.end - 1] === 'NNS';
}
