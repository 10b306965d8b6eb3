import type { Claim } from '../../claims/index.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say } from '../../messages/index.js';

/** From how many degrees on two directions are different: west and southwest are not. */
const otherDirection = 90;

/** Two distances that point to different sides of a place are in conflict, whatever their lengths; `null` where they do not. */
export function directionVerdict(a: Claim, b: Claim): ReasonedVerdict | null {
  const [one, other] = [a.about.direction, b.about.direction];
  if (one === null || other === null) return null;
  const turn = Math.abs(one - other) % 360;
  if (Math.min(turn, 360 - turn) < otherDirection) return null;
  return reasonedVerdict('conflict', () => say`${quoted(a)} and ${quoted(b)} point in different directions`);
}
