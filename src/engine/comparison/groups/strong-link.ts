import { intersect } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';
import { nounClassOf, wordSimilarity } from '../../wordnet/index.js';
import { claimTypeOf } from '../features/claim-type.js';
import { shareDistinctiveValue } from '../features/distinctive-value.js';
import { inMean } from '../matching/match-odds.js';
import { isPeopleNoun, isSameState, peopleStateOf } from '../features/people-states.js';

/** From this likeness on, two nouns count the same. */
const alike = 0.6;

/** From here on, a distinctive value in common speaks for one event rather than for chance; see test/fixtures/reports. */
const likely = 0.3;

/**
 * Whether two claims say enough alike to stand in one confident group, whatever the odds: the same distinctive value, or of counts the same act,
 * state or thing. Of what reports of different events say, only a distinctive value is, and where they have little in common, only
 * one of the same thing: in a large folder many numbers meet by chance.
 *
 * @param sameEvent how alike their sources are as reports of one event: 1 where they are taken to report the same one
 */
export function isStrongLink(a: Claim, b: Claim, sameEvent: number): boolean {
  if (shareDistinctiveValue(a, b)) return sameEvent >= likely || sameAct(a, b) || sameHead(a, b);
  if (sameEvent < 1) return false;
  switch (claimTypeOf(a)) {
    case 'count':
      return sameAct(a, b) || sameThing(a, b);
    case 'moment':
    case 'duration':
    case 'money':
    case 'length':
    case 'age':
    case 'magnitude':
    case 'rank':
    case 'score':
    case 'measure':
      return true;
  }
}

/** Sets of which one pair is less likely than this are in doubt, and how a pair below it counts. Log odds. */
const weakestLink = 0;
export const repelled = -6;

/** How like the claims of a confident set are on average. Log odds. */
export const confidentThreshold = 0.3;

/**
 * How two claims count in the mean of a confident set. Log odds.
 *
 * @param odds the log odds that they are about the same thing
 * @param sameEvent see {@link isStrongLink}
 */
export function linkOdds(a: Claim, b: Claim, odds: number, sameEvent: number): number {
  return odds < weakestLink || !isStrongLink(a, b, sameEvent) ? Math.min(repelled, odds) : inMean(odds);
}

function sameAct(a: Claim, b: Claim): boolean {
  return isSameState(peopleStateOf(a), peopleStateOf(b)) || intersect(actsOf(a), actsOf(b));
}

/** What is done, rather than by whom: the police do many things. */
function actsOf({ about }: Claim): ReadonlySet<string> {
  return new Set([...about.predicates].filter((word) => !/^(?:person|group)$/.test(nounClassOf(word) ?? '')));
}

function sameHead({ about: { head: a } }: Claim, { about: { head: b } }: Claim): boolean {
  return a !== null && b !== null && (a === b || wordSimilarity(a, b) >= alike);
}

/** People are counted for many reasons; other things mostly for one. */
function sameThing(a: Claim, b: Claim): boolean {
  return sameHead(a, b) && !isPeopleNoun(a.about.head) && !isPeopleNoun(b.about.head);
}
