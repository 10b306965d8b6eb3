import bareVerbs from '#lexicon/bare-verbs';
import lastingVerbs from '#lexicon/lasting-verbs';
import { conceptOf } from '../../language/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import type { ContentWord } from '../sentence/sentence-words.js';
import { asSubject, type Subject } from './subject.js';
import { wholeTakenOf } from './whole.js';

/** Verbs by which something is said to take its time. */
const lasting = new Set(lastingVerbs.map(conceptOf));

/**
 * What took a time: `… hours of talks`, `The negotiations lasted …`, `talks for 14 hours`.
 *
 * @param predicates the content words around it, nearest first on each side
 */
export function durationSubject(place: QuantityInSentence, predicates: readonly ContentWord[]): Subject | null {
  return lastingSubject(place) ?? (place.sentence.tokens[place.own.first - 1]?.lower === 'for' ? goingOn(predicates) : null);
}

function lastingSubject(place: QuantityInSentence): Subject | null {
  const of = wholeTakenOf(place);
  if (of !== null) return of;
  const before = place.words.words.slice(place.clause.first, place.own.first).filter((word) => word != null);
  const verb = before.findLastIndex((word) => lasting.has(word.concept));
  return verb > 0 ? asSubject(before[verb - 1]) : null;
}

/** What goes on for a time, `talks for 14 hours`, as far as the words show. */
function goingOn(predicates: readonly ContentWord[]): Subject | null {
  const subject = asSubject(predicates.find(({ lower }) => !/(?:ed|ing)$/.test(lower) && !verbs.has(lower)));
  return subject && { ...subject, as: 'measure' };
}

/** Verbs that do not look it, and name no thing that lasts. */
const verbs = new Set(bareVerbs);
