import referringModifiers from '#lexicon/referring-modifiers';
import { conceptOf, type Concept } from '../language/index.js';
import { speakerOf } from './modality/attribution.js';
import { isHedged } from './modality/hedging.js';
import { isNegated } from './modality/negation.js';
import type { QuantityInSentence } from './sentence/quantity-in-sentence.js';
import { personOfAge } from './subject/age-subject.js';
import { coverageOf } from './subject/coverage.js';
import { directionOf } from './subject/direction.js';
import { anchorOf } from './subject/distance-anchor.js';
import { subjectOf } from './subject/find-subject.js';
import { idiomaticState } from './subject/idiomatic-state.js';
import { namesOf } from './subject/names-in-clause.js';
import { predicatesOf } from './subject/predicates.js';
import { isEarlierValue } from './time/earlier-value.js';
import type { About } from './types.js';

/** What a quantity is a quantity of. */
export function aboutQuantity(place: QuantityInSentence): About {
  const { quantity, words, own } = place;
  const predicates = predicatesOf(place);
  const state = idiomaticState(place);
  const subject = state?.ofLives === true ? { concept: 'person' as const, text: 'lives' } : subjectOf(place, predicates);
  const context = new Set<Concept>();
  for (const word of words.words)
    if (word !== null && (word.index < own.first || word.index >= own.end)) context.add(word.concept);
  return {
    subject: subject?.text ?? null,
    head: subject?.concept ?? null,
    modifiers: new Set((quantity.noun?.modifiers ?? []).filter((word) => !sayingNothing.has(word)).map(conceptOf)),
    predicates: new Set([...(state === null ? [] : [state.concept]), ...predicates.map((word) => word.concept)]),
    context,
    names: namesOf(place),
    anchor: anchorOf(place),
    aspect: quantity.rank?.kind === 'ordinal' && quantity.rank.since !== null ? 'since' : null,
    coverage: coverageOf(place),
    direction: directionOf(place),
    earlier: isEarlierValue(place),
    negated: state?.concept !== 'missing' && isNegated(place),
    hedged: isHedged(place),
    speaker: speakerOf(place),
    person: personOfAge(place),
  };
}

/** Modifiers that refer to what was said before, and tell nothing of the thing itself; `coverageOf` reads them. */
const sayingNothing = new Set(referringModifiers);
