import { intersect } from '../../collections.js';
import { settled } from '../odds/index.js';
import { daysBetween, sameEventFeatures, sharedBy, type Shared } from './same-event-features.js';
import type { Signature } from './signature.js';
import weights from '#models/event-matching';

/**
 * What the judged reports have too few of to learn from: meetings of the same people on another day, or in another building,
 * and the same told again months later. Log odds.
 */
const given = { otherVenue: -1.5, otherWeekday: -5, recurrence: -12 };

/** Log odds from which on sources are taken to report one event. */
export const sameEventThreshold = -0.5;

/** No single pair outweighs several others. Log odds. */
const most = 4;

/** What is told in the same words months later, such as the next election, is another event. In days. */
const recurrence = 90;

const weighted = Object.entries(sameEventFeatures).map(([name, of]) => ({ of, weight: weights[name] ?? 0 }));

/**
 * How sure it is that two sources report one event: log odds between −4 and 4. Symmetric. A logistic model over
 * `same-event-features.ts`; `data/models/event-matching` says how it was learnt.
 *
 * @param shared what the two have in common, where that is known
 */
export function sameEventOdds(a: Signature, b: Signature, shared: Shared = sharedBy(a, b)): number {
  let odds = weights['bias'] ?? 0;
  for (const { of, weight } of weighted) odds += weight * of(a, b, shared);
  if (sameEventFeatures['other weekday']?.(a, b) === 1) odds += given.otherWeekday;
  if (areApart(a.venues, b.venues)) odds += given.otherVenue;
  if (daysBetween(a.day ?? a.published, b.day ?? b.published) > recurrence) odds += given.recurrence;
  return settled(Math.max(-most, Math.min(most, odds)));
}

/** Whether both name some, but none in common. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !intersect(a, b);
}
