import { agedHead } from './aged.js';
import { conceptOf } from '../language/index.js';
import type { Place } from './place-in-sentence.js';
import { listedAs, subjectOf } from './subject.js';
import type { ContentWord } from './words.js';

/** The thing counted or measured. */
export interface Head {
  readonly concept: string;
  /** As it is to be shown. */
  readonly text: string;
  /** How the sentence says it: as what is measured (`inflation of 3 percent`), or as what the quantity is taken `of` (`3 percent of the crop`). */
  readonly as?: 'measure' | 'whole';
}

/** Nouns that say nothing of their own: what follows tells what was the first or the largest. */
const emptyNouns = new Set(['time', 'occasion', 'instance', 'one', 'such', 'number', 'total', 'figure', 'other']);

/**
 * Finds the thing that a quantity counts or measures.
 *
 * @param predicates the content words around it, nearest first on each side
 */
export function headOf(place: Place, predicates: readonly ContentWord[]): Head | null {
  const { noun, dimension } = place.quantity;
  if (dimension === 'age') return agedHead(place);
  if (isPopulation(place)) return { concept: 'population', text: 'population' };
  if (noun !== null && !emptyNouns.has(noun.head)) return { concept: conceptOf(noun.head), text: noun.head };
  switch (dimension) {
    case 'rank':
      return null;
    case 'duration':
      return durationHead(place) ?? (tokenBefore(place) === 'for' ? goingOn(predicates) : null);
    case 'magnitude':
      return magnitudeHead(place);
    case 'count':
    case 'number':
      return wordHead(listedAs(place));
    case 'date':
    case 'time':
    case 'score':
      return null;
    case 'percent':
      return ofHead(place) ?? measureHead(place);
    case 'money':
    case 'length':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'data':
      return ofHead(place);
  }
}

const anyone = new Set(['people', 'person']);
const inhabitants = new Set(['resident', 'inhabitant', ...anyone]);
const having = new Set(['has', 'have', 'had']);

/** `home to 120,000 people`, `a population of 120,000`, `the island has 120,000 residents` */
function isPopulation({ sentence: { tokens }, own, quantity }: Place): boolean {
  if (quantity.dimension !== 'count' && quantity.dimension !== 'number') return false;
  const [first, second] = tokens.slice(Math.max(0, own.first - 2), own.first).map((token) => token.lower);
  if (first === 'population' && second === 'of') return true;
  const counted = quantity.noun?.head;
  if (counted === undefined || !inhabitants.has(counted)) return false;
  return (first === 'home' && second === 'to') || (having.has(second ?? '') && !anyone.has(counted));
}

/** What goes on for a time, `talks for 14 hours`, as far as the words show. */
function goingOn(predicates: readonly ContentWord[]): Head | null {
  const head = wordHead(predicates.find(({ lower }) => !/(?:ed|ing)$/.test(lower) && !verbs.has(lower)));
  return head && { ...head, as: 'measure' };
}

/** Verbs that do not look it, and name no thing that lasts. */
const verbs = new Set([
  'held',
  'kept',
  'left',
  'shut',
  'stood',
  'sat',
  'lay',
  'burnt',
  'fought',
  'hidden',
  'hid',
  'gone',
  'went',
  'been',
  'stay',
  'stuck',
  'lost',
  'wait',
  'jail',
  'ran',
]);

/** Verbs by which something is said to take its time. */
const lasting = new Set(['last', 'ran', 'run', 'took', 'take', 'span', 'spent', 'went']);

/** `The negotiations lasted …`, `… hours of talks`. */
function durationHead(place: Place): Head | null {
  const of = ofHead(place);
  if (of !== null) return of;
  const before = place.words.words.slice(place.clause.first, place.own.first).filter((word) => word != null);
  const verb = before.findLastIndex((word) => lasting.has(word.concept));
  return verb > 0 ? wordHead(before[verb - 1]) : null;
}

const joints = new Set(['of', 'worth', 'in']);

/** `80 percent of the haul`, `$2.5 million worth of jewels`, `$281 million in cash`; but `$4 in early trading` is not trading. */
function ofHead({ sentence, own, clause, words }: Place): Head | null {
  const next = sentence.tokens[own.end]?.lower;
  if (next === undefined || !joints.has(next)) return null;
  const head = wordHead(
    next === 'in' ? words.words[own.end + 1] : words.words.slice(own.end, clause.end).find((word) => word != null),
  );
  return head && { ...head, as: 'whole' };
}

/** A quake's, unless the words right beside it speak of its aftershocks. */
function magnitudeHead({ words, own }: Place): Head {
  const beside = words.words.slice(Math.max(0, own.first - 3), own.end + 3);
  return beside.some((word) => word?.concept === 'aftershock')
    ? { concept: 'aftershock', text: 'aftershock' }
    : { concept: 'quake', text: 'quake' };
}

/** What is measured: `the rate stood at 6 percent`. */
function measureHead(place: Place): Head | null {
  const head = wordHead(listedAs(place) ?? subjectOf(place));
  return head && { ...head, as: 'measure' };
}

function tokenBefore({ sentence, own }: Place): string | undefined {
  return sentence.tokens[own.first - 1]?.lower;
}

function wordHead(word: ContentWord | null | undefined): Head | null {
  return word == null ? null : { concept: word.concept, text: word.lower };
}
