import verbsOfChange from '#lexicon/verbs-of-change';
import { writtenText } from '../../language/index.js';
import { overlaps } from '../../text/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import type { ContentWord } from '../sentence/sentence-words.js';
import { canBeThing, doingAfter, isPluralNoun, states, stateSaid, telling } from './doing.js';
import type { Subject } from './subject.js';

/**
 * Says in a few words what a quantity is a quantity of, in the words of its sentence: `homes destroyed`,
 * `length of the talks`.
 */
export function claimLabelOf(place: QuantityInSentence, subject: Subject | null, predicates: readonly ContentWord[]): string {
  const { dimension, noun, rank } = place.quantity;
  const doing = telling(place, predicates)?.lower ?? null;
  const thing = subject?.text ?? doing;
  switch (dimension) {
    case 'count':
    case 'number':
      if (noun === null) return bareCount(place, subject, predicates);
      // `40 hurt` in a sentence on who was killed.
      if (subject !== null && states.has(subject.concept) && !isPluralNoun(place)) return peopleIn(subject.concept);
      return nounPhrase(place) + doingAfter(place, predicates, subject?.concept ?? null);
    case 'rank':
      if (rank?.since != null && rank.kind === 'ordinal') return `${rank.order} ${plural(subject)}: since when`;
      return noun === null && thing === null
        ? withDoing('rank', rank?.order ?? null)
        : `rank of the ${noun === null ? thing : nounPhrase(place)}`;
    case 'duration':
      if (place.quantity.stated.unit === 'minute of play') return withDoing('minute', doing);
      if (subject?.as === 'measure') return withDoing('duration', subject.text);
      return subject === null || !canBeThing(place, subject.text) ? 'duration' : `length of the ${plural(subject)}`;
    case 'money':
      return withDoing('sum of money', thing);
    case 'percent':
      return percentage(place, subject, predicates);
    case 'age':
      return subject === null ? 'age' : `age of ${subject.text}`;
    case 'length':
      return withDoing('distance', thing);
    case 'date':
    case 'time':
    case 'score':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'magnitude':
    case 'ratio':
    case 'data':
      return withDoing(dimension, thing);
  }
}

function peopleIn(state: string): string {
  return `people ${states.get(state) ?? ''}`;
}

/** A number without a noun: `people killed`, `structures destroyed` in a list, else `number (voted)`. */
function bareCount(place: QuantityInSentence, subject: Subject | null, predicates: readonly ContentWord[]): string {
  if (subject !== null) {
    if (states.has(subject.concept)) return peopleIn(subject.concept);
    const others = predicates.filter(({ lower }) => lower !== subject.text);
    return subject.text + doingAfter(place, others, subject.concept);
  }
  const state = stateSaid(predicates.filter(({ index }) => isBeside(place, index)));
  return state === null ? withDoing('number', telling(place, predicates)?.lower ?? null) : `people ${state}`;
}

/** How near a word must stand to say what a number without a noun counts: `13 were killed`, not a mother of 13 who was killed. In tokens. */
const near = 2;

function isBeside({ own }: QuantityInSentence, index: number): boolean {
  return index < own.first ? own.first - index <= near : index - (own.end - 1) <= near;
}

/** `share of the votes`, `turnout`, `consumer prices (rose)`, `percentage (contained)` */
function percentage(place: QuantityInSentence, subject: Subject | null, predicates: readonly ContentWord[]): string {
  const { noun, stated } = place.quantity;
  const others = predicates.filter(({ lower }) => lower !== subject?.text);
  if (subject?.as === 'measure') return withMeasure(place, subject.text, predicates);
  if (subject !== null && (subject.as === 'whole' || isPartOfNoun(place)))
    return `share of the ${noun === null ? subject.text : nounPhrase(place)}`;
  return withDoing(
    stated.unit.endsWith('point') ? 'points' : 'percentage',
    subject?.text ?? telling(place, others)?.lower ?? null,
  );
}

/** `growth forecast`, `key rate (cut)`: the word right before a measure narrows it. */
function withMeasure({ words: { words } }: QuantityInSentence, measure: string, predicates: readonly ContentWord[]): string {
  const at = words.findIndex((word) => word?.lower === measure);
  const narrowing = words[at - 1]?.lower ?? null;
  const doing = predicates.find(({ lower }) => lower !== measure && lower !== narrowing && !lower.endsWith('ly'))?.lower ?? null;
  return withDoing(
    narrowing === null || isVerb(narrowing) ? measure : `${narrowing} ${measure}`,
    narrowing !== null && isVerb(narrowing) ? narrowing : doing,
  );
}

const change = new Set(verbsOfChange);

function isVerb(word: string): boolean {
  return /(?:ed|ing)$/.test(word) || change.has(word);
}

/** Whether it is a part of what its noun names: `12 percent of voters`, `two-thirds of the crop`. */
function isPartOfNoun({
  quantity: {
    noun,
    stated,
    tokens: { end },
  },
  sentence: { tokens },
}: QuantityInSentence): boolean {
  return stated.unit === 'fraction' || (noun !== null && tokens[end]?.lower === 'of');
}

function withDoing(what: string, doing: string | null): string {
  return doing === null ? what : `${what} (${doing})`;
}

/** Some nouns are only spoken of in the plural. */
function plural(subject: Subject | null): string {
  if (subject === null) return 'time';
  return subject.concept === 'talks' && /^(?:talk|negotiation)$/.test(subject.text) ? `${subject.text}s` : subject.text;
}

function nounPhrase({ sentence, quantity }: QuantityInSentence): string {
  // `nobody` says by itself who is counted.
  if (quantity.noun?.start === quantity.start) return quantity.noun.head === 'person' ? 'people' : quantity.noun.head;
  const tokens = sentence.tokens.filter((token) => quantity.noun !== null && overlaps(token, quantity.noun));
  return writtenText(tokens).toLowerCase();
}
