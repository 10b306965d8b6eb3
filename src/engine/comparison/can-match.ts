import type { About, Claim } from '../claims/index.js';
import { classOf, likeness } from '../lexicon/index.js';
import { isByline } from './byline.js';
import { familyOf, sameKind } from './family.js';
import { actsApart } from './opposites.js';
import { overlap, shared } from './pair.js';
import { ranksCompare } from './ranks.js';
import { isPeople, stateOf, statesApart } from './states.js';
import { closeness, isTelling, shareTelling } from './values.js';

/** Whether two claims can be about the same thing at all: not where one counts the dead and the other the injured, or denies it. */
export function canMatch(a: Claim, b: Claim): boolean {
  if (!sameKind(a, b) || a.about.aspect !== b.about.aspect || a.about.negated !== b.about.negated) return false;
  if (isIncludedIn(a, b) || isIncludedIn(b, a) || timesApart(a, b)) return false;
  switch (familyOf(a)) {
    case 'rank':
      return ranksCompare(a, b);
    case 'magnitude':
      return a.about.head === b.about.head;
    case 'count':
      return !(statesApart(a, b) || isPartOf(a, b) || isPartOf(b, a) || headsApart(a, b) || hintsApart(a, b) || (closeness(a, b) < 1 && actsApart(a, b)));
    case 'age':
      return !agesApart(a, b);
    case 'money':
      return !(isShareOf(a, b) || isShareOf(b, a));
    case 'length':
      return !reckonedApart(a, b);
    case 'moment':
      return !(isByline(a) || isByline(b));
    case 'score':
      return !scoresApart(a, b);
    case 'duration':
    case 'measure':
      return true;
  }
}

/** `up from 5.9 percent` beside `6.7 percent`: a value that another is set against is of another time, unless both say the same. */
function timesApart(a: Claim, b: Claim): boolean {
  return a.about.earlier !== b.about.earlier && closeness(a, b) < 1;
}

/** `$281 million in cash` beside the `$334 million` that its source says include it. */
function isIncludedIn({ totals: { partOf } }: Claim, whole: Claim): boolean {
  return partOf !== null && partOf === whole.normalized.min;
}

/** `ten of them` beside `20 miners`: another number of a part is no version of the whole. */
function isPartOf(part: Claim, whole: Claim): boolean {
  return part.about.extent === 'part' && part.about.head === null && whole.about.extent !== 'part' && closeness(part, whole) < 1;
}

/** From this likeness in meaning on, two words may name the same thing. */
const alike = 0.5;

/**
 * `three rifles` beside `two grenades`, `50 firefighters` beside `60 residents`: other things, to which other things happen.
 * Only an act, a state or a telling number in common can show that two words are said of the same.
 */
function headsApart(a: Claim, b: Claim): boolean {
  const [one, other] = [a.about.head, b.about.head];
  if (one === null || other === null || one === other || areBothPeople(one, other)) return false;
  if (overlap(a.about.predicates, b.about.predicates) > 0 || a.about.modifiers.has(other) || b.about.modifiers.has(one)) return false;
  if ((stateOf(a) !== null && stateOf(a) === stateOf(b)) || sumsUp(a, b) || sumsUp(b, a)) return false;
  return likeness(one, other) < alike && !shareTelling(a, b);
}

/** `25 sailors` may be the `24 people` of another report. */
function areBothPeople(a: string, b: string): boolean {
  return (isPeople(a) && isPerson(b)) || (isPeople(b) && isPerson(a));
}

function isPerson(head: string): boolean {
  return isPeople(head) || classOf(head) === 'person';
}

/** `74 rebels and 46 soldiers` beside `120 prisoners`. */
function sumsUp(part: Claim, whole: Claim): boolean {
  return part.totals.listSum !== null && part.totals.listSum === whole.normalized.min;
}

/** Two scores of one report or event are of two votes or two moments, unless the same is said of both. */
function scoresApart(a: Claim, b: Claim): boolean {
  if (closeness(a, b) === 1) return false;
  if (a.about.extent !== b.about.extent) return true;
  const { names: one } = a.about;
  const { names: other } = b.about;
  if (one.size > 0 && other.size > 0 && shared(one, other) === 0) return true;
  return shared(one, other) === 0 && shared(a.about.predicates, b.about.predicates) === 0;
}

/** `several sites`: what is only hinted at is compared with what counts the same thing. */
function hintsApart(a: Claim, b: Claim): boolean {
  if (a.quantity.qualifier !== 'vague' && b.quantity.qualifier !== 'vague') return false;
  const sameState = stateOf(a) !== null && stateOf(a) === stateOf(b);
  return !sameState && (a.about.head === null || a.about.head !== b.about.head);
}

/** From this closeness on, two distances may be one measurement in two units. */
const measuredAlike = 0.93;

/** Distances from two places; a distance from a place beside a depth or a height. */
function reckonedApart(one: Claim, other: Claim): boolean {
  const [a, b] = [one.about, other.about];
  if (a.anchor === b.anchor) return a.anchor !== null && namesApart(a, b, a.anchor);
  if (a.anchor !== null && b.anchor !== null) return true;
  return overlap(a.predicates, b.predicates) === 0 && !(isTelling(one) && closeness(one, other) >= measuredAlike);
}

/** Whether both sentences name places besides the one that the distance is reckoned from, but none in common. */
function namesApart(a: About, b: About, anchor: string): boolean {
  const [one, other] = [a, b].map(({ names }) => [...names].filter((name) => name !== anchor));
  return one !== undefined && other !== undefined && one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

/** Ages are of two persons where two names stand with them, or where they differ and no common name or noun does. */
function agesApart(a: Claim, b: Claim): boolean {
  const [one, other] = [a.about, b.about];
  if (one.person !== null && other.person !== null) return !isSamePerson(one.person, other.person);
  if (one.head !== null && one.head === other.head && !isPeople(one.head)) return false;
  return !meet(a, b);
}

/** Whether one name can be short for the other: `smith`, `john smith`. */
function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  return one.at(-1) === other.at(-1) && (one.length === 1 || other.length === 1 || one[0] === other[0]);
}

/** Whether two intervals have a value in common: `in his 60s`, 63. */
function meet({ normalized: a }: Claim, { normalized: b }: Claim): boolean {
  return Number(a.min ?? 0) <= Number(b.max ?? Infinity) && Number(b.min ?? 0) <= Number(a.max ?? Infinity);
}

/** From this closeness on, two values may be one, rounded or mistyped. */
const roundedAlike = 0.85;

/** What a sum may be paid in, beside others. */
const means = ['cash', 'stock', 'share', 'debt', 'bonu'];

/** `$281 million in cash` beside a price of $334 million: what is paid one way is no version of the whole. */
function isShareOf(part: Claim, whole: Claim): boolean {
  if (closeness(part, whole) >= roundedAlike || part.totals.listSum === whole.normalized.min) return false;
  const paidIn = ({ about }: Claim): readonly string[] => means.filter((word) => about.head === word || about.predicates.has(word));
  return paidIn(part).length === 1 && paidIn(whole).length === 0;
}
