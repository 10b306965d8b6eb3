import { agedPerson } from './aged.js';
import { conceptOf } from '../language/index.js';
import { directionOf } from './directions.js';
import { isEarlier } from './earlier.js';
import { extentOf } from './extent.js';
import { headOf } from './heads.js';
import { describe } from './label.js';
import { anchorOf, namesOf } from './names.js';
import type { Place } from './place-in-sentence.js';
import { isHedged, isNegated, predicatesOf } from './predicates.js';
import { speakerOf } from './speaker.js';
import { toldState } from './told-states.js';
import type { About } from './types.js';

/** What a quantity is a quantity of. */
export function aboutQuantity(place: Place): About {
  const { quantity, words, own } = place;
  const predicates = predicatesOf(place);
  const told = toldState(place);
  const head = told?.ofLives === true ? { concept: conceptOf('person'), text: 'lives' } : headOf(place, predicates);
  const context = new Set<string>();
  for (const word of words.words)
    if (word !== null && (word.index < own.first || word.index >= own.end)) context.add(word.concept);
  return {
    label: describe(place, head, predicates),
    head: head?.concept ?? null,
    modifiers: new Set((quantity.noun?.modifiers ?? []).filter((word) => !sayingNothing.has(word)).map(conceptOf)),
    predicates: new Set([...(told === null ? [] : [told.concept]), ...predicates.map((word) => word.concept)]),
    context,
    names: namesOf(place),
    anchor: anchorOf(place),
    aspect: quantity.rank?.kind === 'ordinal' && quantity.rank.since !== null ? 'since' : null,
    extent: extentOf(place),
    direction: directionOf(place),
    earlier: isEarlier(place),
    negated: told?.concept !== 'missing' && isNegated(place),
    hedged: isHedged(place),
    speaker: speakerOf(place),
    person: agedPerson(place),
  };
}

/** Modifiers that refer to what was said before, and tell nothing of the thing itself; `extentOf` reads them. */
const sayingNothing = new Set(['other', 'another', 'further', 'additional', 'extra', 'more', 'total', 'such', 'same']);
