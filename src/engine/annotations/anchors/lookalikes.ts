import search from 'approx-string-match';
import { overlaps, type Span } from '../../text/index.js';

/** A place of a text that is nearly a pattern, with how many characters differ. */
export interface NearMatch extends Span {
  readonly errors: number;
}

/**
 * The places of a text that are nearest to a pattern, each once: at most two, as the second makes the first doubtful.
 * Approximate matching by Myers' algorithm (approx-string-match).
 *
 * @param mostErrors how many characters may differ at most
 */
export function nearest(text: string, pattern: string, mostErrors: number): NearMatch[] {
  const places: NearMatch[] = [];
  for (const match of search(text, pattern, mostErrors)) {
    // One place matches with several ends.
    if (places.some((place) => overlaps(place, match))) continue;
    places.push(match);
    if (places.length === 2) break;
  }
  return places;
}

/** Whether anything else in a text than a place of it is like a pattern. */
export function hasLookalike(text: string, pattern: string, place: Span, mostErrors: number): boolean {
  const isLike = (part: string): boolean =>
    part.length + mostErrors >= pattern.length && search(part, pattern, mostErrors).length > 0;
  return isLike(text.slice(0, place.start)) || isLike(text.slice(place.end));
}
