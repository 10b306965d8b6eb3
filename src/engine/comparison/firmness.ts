import type { Claim } from '../claims/index.js';
import { classOf, likeness } from '../lexicon/index.js';
import { familyOf } from './family.js';
import { shared } from './pair.js';
import { isPeople, stateOf } from './states.js';
import { shareTelling } from './values.js';

/** From this likeness on, two nouns count the same. */
const alike = 0.6;

/**
 * Whether two claims say enough alike to stand in one sure group, whatever the odds: the same telling value, or the same act,
 * state or thing. What reports of different events say is sure only where it is the same.
 */
export function standsFirm(a: Claim, b: Claim, sameEvent: boolean): boolean {
  if (shareTelling(a, b)) return true;
  if (!sameEvent) return false;
  switch (familyOf(a)) {
    case 'count':
      return sameAct(a, b) || sameThing(a, b);
    case 'moment':
      return sameAct(a, b);
    case 'duration':
      return sameAct(a, b) || (a.about.head !== null && a.about.head === b.about.head);
    case 'money':
    case 'length':
    case 'age':
    case 'magnitude':
    case 'rank':
    case 'measure':
      return true;
  }
}

function sameAct(a: Claim, b: Claim): boolean {
  return (stateOf(a) !== null && stateOf(a) === stateOf(b)) || shared(actsOf(a), actsOf(b)) > 0;
}

/** What is done, rather than by whom: the police do many things. */
function actsOf({ about }: Claim): ReadonlySet<string> {
  return new Set([...about.predicates].filter((word) => !/^(?:person|group)$/.test(classOf(word) ?? '')));
}

/** People are counted for many reasons; other things mostly for one. */
function sameThing({ about: { head: a } }: Claim, { about: { head: b } }: Claim): boolean {
  if (a === null || b === null || isPeople(a) || isPeople(b)) return false;
  return a === b || likeness(a, b) >= alike;
}
