import type { Claim } from '../../claims/index.js';
import { conceptOf } from '../../language/index.js';
import locating from '#lexicon/event-location-words';
import lastingCounts from '#lexicon/lasting-counts';

/** What does not change from one report to the next. */
const lasting = new Set(lastingCounts.map(conceptOf));

/** What ties a distance to an event. */
const happening = new Set(locating.map(conceptOf));

/**
 * Whether what a claim says may stand in reports of any event: it recalls another one, or says what always holds, such as how
 * many live in a place or how far it is from another.
 */
export function isEventIndependent({ frame, dimension, about }: Claim): boolean {
  if (frame.kind === 'background') return true;
  if (dimension === 'length') return about.anchor !== null && ![...about.predicates].some((concept) => happening.has(concept));
  return about.head !== null && lasting.has(about.head);
}
