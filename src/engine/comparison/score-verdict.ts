import type { Claim } from '../claims/index.js';
import { judged, type Judgement } from './judgement.js';
import { quoted } from './words.js';

/** The numbers of both sides, as written. */
export type Score = readonly [first: number, second: number];

/** Whether two scores are the same for both sides, whichever is named first: one side's 3-2 is the other's 2-3. */
export function sameScore([a, b]: Score, [c, d]: Score): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

/** Judges two scores side by side: `52-47` against `51-47`. */
export function scoreVerdict(a: Claim, b: Claim): Judgement | null {
  const [one, other] = [a.quantity.score, b.quantity.score];
  if (one === undefined || other === undefined) return null;
  if (one[0] === other[0] && one[1] === other[1]) return judged('same', () => `both say ${one[0]} to ${one[1]}`);
  if (sameScore(one, other))
    return judged('same', () => `${quoted(a)} and ${quoted(b)} give one score, each side's number first`);
  return judged('conflict', () => `${quoted(a)} and ${quoted(b)} cannot both be true: ${difference(one, other)}`);
}

/** The side that differs, seen the way round in which one side agrees, where there is one. */
function difference(one: Score, other: Score): string {
  if (one[0] === other[0]) return `${one[1]} is not ${other[1]}`;
  if (one[1] === other[1]) return `${one[0]} is not ${other[0]}`;
  return `${one.join(' to ')} is not ${other.join(' to ')}`;
}
