import { conceptOf } from './concepts.js';
import { headOf } from './heads.js';
import { describe } from './label.js';
import { anchorOf, namesOf } from './names.js';
import type { Place } from './place-in-sentence.js';
import { isNegated, predicatesOf } from './predicates.js';
import type { About } from './types.js';

/** What a quantity is a quantity of. */
export function aboutQuantity(place: Place): About {
  const { quantity, words, own } = place;
  const predicates = predicatesOf(place);
  const head = headOf(place, predicates);
  const context = new Set<string>();
  for (const word of words.words) if (word !== null && (word.index < own.first || word.index >= own.end)) context.add(word.concept);
  return {
    label: describe(place, head, predicates),
    head: head?.concept ?? null,
    modifiers: new Set((quantity.noun?.modifiers ?? []).map(conceptOf)),
    predicates: new Set(predicates.map((word) => word.concept)),
    context,
    names: namesOf(place),
    anchor: anchorOf(place),
    aspect: quantity.rank?.kind === 'ordinal' && quantity.rank.since !== null ? 'since' : null,
    partOf: isPart(place),
    negated: isNegated(place),
  };
}

const wholes = new Set(['them', 'whom', 'which', 'those', 'these', 'the', 'us']);

/** `two of them`, `30 of the 80 wounded`; but `100 of the prisoners` counts prisoners. */
function isPart({ sentence, quantity }: Place): boolean {
  const [of, whole, then] = sentence.tokens.slice(quantity.tokens.end, quantity.tokens.end + 3);
  if (of?.lower !== 'of' || whole === undefined || !wholes.has(whole.lower)) return false;
  return whole.lower !== 'the' || then?.kind === 'number';
}
