import type { Claim } from '../../claims/index.js';
import { sameScore, type Score } from '../features/same-score.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say, type Message } from '../../messages/index.js';

/** Judges two scores side by side: `52-47` against `51-47`. */
export function scoreVerdict(a: Claim, b: Claim): ReasonedVerdict | null {
  const [one, other] = [a.quantity.score, b.quantity.score];
  if (one === undefined || other === undefined) return null;
  if (one[0] === other[0] && one[1] === other[1]) return reasonedVerdict('same', () => say`both say ${one[0]} to ${one[1]}`);
  if (sameScore(one, other))
    return reasonedVerdict('same', () => say`${quoted(a)} and ${quoted(b)} give one score, each side's number first`);
  return reasonedVerdict('conflict', () => say`${quoted(a)} and ${quoted(b)} cannot both be true: ${difference(one, other)}`);
}

/** The side that differs, seen the way round in which one side agrees, where there is one. */
function difference(one: Score, other: Score): Message {
  if (one[0] === other[0]) return say`${one[1]} is not ${other[1]}`;
  if (one[1] === other[1]) return say`${one[0]} is not ${other[0]}`;
  return say`${one[0]} to ${one[1]} is not ${other[0]} to ${other[1]}`;
}
