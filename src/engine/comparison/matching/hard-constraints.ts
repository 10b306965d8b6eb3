import type { About, Claim } from '../../claims/index.js';
import { isSameState } from '../features/people-states.js';
import { wordSimilarity } from '../../wordnet/index.js';
import type { ClaimFeatures } from '../features/claim-features.js';
import { areOpposite } from '../features/opposite-acts.js';
import type { ClaimPair } from './claim-pair.js';
import { areComparableRanks } from './comparable-ranks.js';

/**
 * Whether two claims can be about the same thing at all: not where one counts the dead and the other the injured, or denies it,
 * or where only one is the value of an earlier time that a newer one is set against.
 */
export function canMatch({ a, b, valueSimilarity, sharesDistinctiveValue }: ClaimPair): boolean {
  if (
    (a.dimension !== b.dimension && !(a.category.type === 'count' && b.category.type === 'count')) ||
    a.about.aspect !== b.about.aspect ||
    a.about.negated !== b.about.negated
  )
    return false;
  if (isIncludedIn(a, b) || isIncludedIn(b, a) || (valueSimilarity < 1 && a.about.earlier !== b.about.earlier)) return false;
  switch (a.category.type) {
    case 'rank':
      return areComparableRanks(a.claim, b.claim);
    case 'magnitude':
      return a.head === b.head;
    case 'count':
      return !(
        statesApart(a, b) ||
        (valueSimilarity < 1 && (isPartOf(a, b) || isPartOf(b, a) || areOpposite(a.polarity, b.polarity))) ||
        (!sharesDistinctiveValue && headsApart(a, b)) ||
        hintsApart(a, b) ||
        zeroApart(a, b)
      );
    case 'age':
      return !agesApart(a, b);
    case 'money':
      return valueSimilarity >= roundedAlike || !(isShareOf(a, b) || isShareOf(b, a));
    case 'length':
      return !reckonedApart(a, b, valueSimilarity);
    case 'moment':
      return !(a.isPageDate || b.isPageDate);
    case 'score':
      return valueSimilarity === 1 || !scoresApart(a, b);
    case 'duration':
    case 'measure':
      return true;
  }
}

/** `$281 million in cash` beside the `$334 million` that its source says include it. */
function isIncludedIn({ partOf }: ClaimFeatures, { min }: ClaimFeatures): boolean {
  return partOf !== null && partOf === min;
}

/** `ten of them` beside `20 miners`: another number of a part is no version of the whole. */
function isPartOf(part: ClaimFeatures, whole: ClaimFeatures): boolean {
  return part.about.coverage === 'part' && whole.about.coverage !== 'part';
}

/** From this likeness in meaning on, two words may name the same thing. */
const alike = 0.5;

/**
 * `three rifles` beside `two grenades`, `50 firefighters` beside `60 residents`: other things, to which other things happen.
 * Only an act, a state or a distinctive number in common can show that two words are said of the same.
 */
function headsApart(a: ClaimFeatures, b: ClaimFeatures): boolean {
  if (a.head === null || b.head === null || a.head === b.head || areBothPeople(a, b)) return false;
  if (a.predicates.shared(b.predicates) > 0 || a.modifiers.has(b.head) || b.modifiers.has(a.head)) return false;
  if (isSameState(a.category.peopleState, b.category.peopleState) || sumsUp(a, b) || sumsUp(b, a)) return false;
  return wordSimilarity(a.about.head ?? '', b.about.head ?? '') < alike;
}

/** Whether two claims count people in different states. */
function statesApart(a: ClaimFeatures, b: ClaimFeatures): boolean {
  return (
    a.category.peopleState !== null &&
    b.category.peopleState !== null &&
    !isSameState(a.category.peopleState, b.category.peopleState) &&
    (a.category.countsPeople || b.category.countsPeople)
  );
}

/** `25 sailors` may be the `24 people` of another report. */
function areBothPeople(a: ClaimFeatures, b: ClaimFeatures): boolean {
  return (a.category.headIsPeople && isPerson(b)) || (b.category.headIsPeople && isPerson(a));
}

function isPerson({ category: { headIsPeople, headClass } }: ClaimFeatures): boolean {
  return headIsPeople || headClass === 'person';
}

/** `74 rebels and 46 soldiers` beside `120 prisoners`. */
function sumsUp(part: ClaimFeatures, whole: ClaimFeatures): boolean {
  return part.listSum !== null && part.listSum === whole.min;
}

/** Two scores of one report or event are of two votes or two moments, unless the same is said of both. */
function scoresApart(a: ClaimFeatures, b: ClaimFeatures): boolean {
  if (a.about.coverage !== b.about.coverage) return true;
  if (a.names.size > 0 && b.names.size > 0) return a.names.shared(b.names) === 0;
  return a.predicates.shared(b.predicates) === 0;
}

/** `several sites`: what is only hinted at is compared with what counts the same thing. */
function hintsApart(a: ClaimFeatures, b: ClaimFeatures): boolean {
  if (!a.category.isVague && !b.category.isVague) return false;
  const sameState = isSameState(a.category.peopleState, b.category.peopleState);
  return !sameState && (a.head === null || a.head !== b.head);
}

/** That there was none of a thing tells nothing of another: `nobody was hurt` is compared with who was hurt, not with who was freed. */
function zeroApart(a: ClaimFeatures, b: ClaimFeatures): boolean {
  if ((a.min === 0) === (b.min === 0)) return false;
  const sameState = isSameState(a.category.peopleState, b.category.peopleState);
  return !sameState && (a.head === null || a.head !== b.head) && a.predicates.shared(b.predicates) === 0;
}

/** From this similarity on, two distances may be one measurement in two units. */
const measuredAlike = 0.93;

/** Distances from two places; a distance from a place beside a depth or a height. */
function reckonedApart(a: ClaimFeatures, b: ClaimFeatures, valueSimilarity: number): boolean {
  if (a.anchor === b.anchor) return a.about.anchor !== null && namesApart(a.about, b.about, a.about.anchor);
  if (a.anchor !== null && b.anchor !== null) return true;
  return a.predicates.shared(b.predicates) === 0 && !((a.isDistinctive || b.isDistinctive) && valueSimilarity >= measuredAlike);
}

/** Whether both sentences name places besides the one that the distance is reckoned from, but none in common. */
function namesApart(a: About, b: About, anchor: string): boolean {
  const [one, other] = [a, b].map(({ names }) => [...names].filter((name) => name !== anchor));
  return (
    one !== undefined && other !== undefined && one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name))
  );
}

/** Ages are of two persons where two names stand with them, or where they differ and no common name or noun does. */
function agesApart(a: ClaimFeatures, b: ClaimFeatures): boolean {
  const [one, other] = [a.about.person, b.about.person];
  if (one !== null && other !== null) return !isSamePerson(one, other);
  if (a.head !== null && a.head === b.head && !a.category.headIsPeople) return false;
  return !meet(a.claim, b.claim);
}

/** Whether one name can be short for the other: `smith`, `john smith`; `ben smith`, `benjamin smith`. */
function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.at(-1) !== other.at(-1)) return false;
  return (
    one.length === 1 || other.length === 1 || isShortFor(one[0] ?? '', other[0] ?? '') || isShortFor(other[0] ?? '', one[0] ?? '')
  );
}

/** Fewer letters begin too many names. */
const shortest = 3;

function isShortFor(short: string, long: string): boolean {
  return short === long || (short.length >= shortest && long.startsWith(short));
}

/** Whether two intervals have a value in common: `in his 60s`, 63. */
function meet({ normalized: a }: Claim, { normalized: b }: Claim): boolean {
  return Number(a.min ?? 0) <= Number(b.max ?? Infinity) && Number(b.min ?? 0) <= Number(a.max ?? Infinity);
}

/** From this similarity on, two values may be one, rounded or mistyped. */
const roundedAlike = 0.85;

/** `$281 million in cash` beside a price of $334 million: what is paid one way is no version of the whole. */
function isShareOf(part: ClaimFeatures, whole: ClaimFeatures): boolean {
  return part.meansOfPayment === 1 && whole.meansOfPayment === 0 && part.listSum !== whole.min;
}
