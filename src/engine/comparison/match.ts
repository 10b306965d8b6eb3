import type { Claim } from '../claims/index.js';
import { familyOf, sameKind } from './family.js';
import { features } from './features.js';
import { weights } from './match-weights.js';
import { Pair, type Setting } from './pair.js';
import { ranksCompare } from './ranks.js';
import { statesApart } from './states.js';
import { closeness } from './values.js';

/** Log odds from which on two claims are taken to be about the same thing. */
export const matchThreshold = -0.3;

/** Log odds of claims that are not compared at all. */
export const unlike = -0.5;

/** The learnt weight of each feature, and of what all pairs have in common. */
export type Weights = Readonly<Record<string, number>>;

/**
 * How sure it is that two claims are about the same thing: log odds, above 0 where it is likelier than not. Symmetric.
 *
 * A logistic model over the features of `features.ts`; `match-weights.ts` says how it was learnt.
 */
export function matchOdds(a: Claim, b: Claim, setting: Setting, model: Weights = weights): number {
  if (!canMatch(a, b)) return unlike;
  const pair = new Pair(a, b, setting);
  let odds = model['bias'] ?? 0;
  for (const [name, feature] of list) odds += (model[name] ?? 0) * feature(pair);
  return odds;
}

const list = Object.entries(features);

/** Whether two claims can be about the same thing at all: not where one counts the dead and the other the injured, or denies it. */
export function canMatch(a: Claim, b: Claim): boolean {
  if (!sameKind(a, b) || a.about.aspect !== b.about.aspect || a.about.negated !== b.about.negated) return false;
  const family = familyOf(a);
  if (family === 'rank') return ranksCompare(a, b);
  if (family === 'magnitude') return a.about.head === b.about.head;
  return family !== 'count' || !(statesApart(a, b) || isPartOf(a, b) || isPartOf(b, a));
}

/** `ten of them` beside `20 miners`: another number of a part is no version of the whole. */
function isPartOf(part: Claim, whole: Claim): boolean {
  return part.about.extent === 'part' && part.about.head === null && whole.about.extent !== 'part' && closeness(part, whole) < 1;
}

/** The probability that log odds stand for. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
