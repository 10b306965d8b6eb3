import emptyNounWords from '#lexicon/empty-nouns';
import magnitudeSubjects from '#lexicon/magnitude-subjects';
import { conceptOf } from '../../language/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import type { ContentWord } from '../sentence/sentence-words.js';
import { ageSubject } from './age-subject.js';
import { durationSubject } from './duration-subject.js';
import { listLabel } from './list-label.js';
import { measuredNoun } from './measured-noun.js';
import { isPopulation } from './population.js';
import { asSubject, type Subject } from './subject.js';
import { wholeTakenOf } from './whole.js';

/** Nouns that say nothing of their own: what follows tells what was the first or the largest. */
const emptyNouns = new Set(emptyNounWords);

/**
 * Finds the thing that a quantity counts or measures.
 *
 * @param predicates the content words around it, nearest first on each side
 */
export function subjectOf(place: QuantityInSentence, predicates: readonly ContentWord[]): Subject | null {
  const { noun, dimension } = place.quantity;
  if (dimension === 'age') return ageSubject(place);
  if (isPopulation(place)) return { concept: 'population', text: 'population' };
  if (noun !== null && !emptyNouns.has(noun.head)) return { concept: conceptOf(noun.head), text: noun.head };
  switch (dimension) {
    case 'rank':
      return null;
    case 'duration':
      return durationSubject(place, predicates);
    case 'magnitude':
      return magnitudeSubject(place);
    case 'count':
    case 'number':
      return asSubject(listLabel(place));
    case 'date':
    case 'time':
    case 'score':
      return null;
    case 'percent':
    case 'ratio':
      return wholeTakenOf(place) ?? measureSubject(place);
    case 'money':
    case 'length':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'data':
      return wholeTakenOf(place);
  }
}

/** What a magnitude is of where nothing else is named, and what else it may be of. */
const [defaultOfMagnitude, ...othersOfMagnitude] = magnitudeSubjects;

/** The usual one, unless the words right beside it name another. */
function magnitudeSubject({ words, own }: QuantityInSentence): Subject {
  const beside = words.words.slice(Math.max(0, own.first - 3), own.end + 3);
  const other = othersOfMagnitude.find((noun) => beside.some((word) => word?.concept === conceptOf(noun)));
  const noun = other ?? defaultOfMagnitude ?? '';
  return { concept: conceptOf(noun), text: noun };
}

/** What is measured: `the rate stood at 6 percent`. */
function measureSubject(place: QuantityInSentence): Subject | null {
  const subject = asSubject(listLabel(place) ?? measuredNoun(place));
  return subject && { ...subject, as: 'measure' };
}
