import compassPoints from '#lexicon/compass-points';
import { isHyphen } from '../../language/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

/** A point of the compass, in degrees clockwise from north. */
export type Direction = number;

/** How far after a distance its direction may stand, in tokens. */
const reach = 3;

/** Where a distance points: `150 miles south-west of …`, `14 miles north-northeast of …`. */
export function directionOf({ quantity, sentence: { tokens }, own }: QuantityInSentence): Direction | null {
  if (quantity.dimension !== 'length') return null;
  const after = tokens.slice(own.end, own.end + reach + 2);
  const first = after.findIndex((token) => angleOf(token.lower) !== null);
  if (first === -1 || first >= reach) return null;
  // `south-west` is one point of the compass; `north-northeast` lies between its two.
  const [one, joint, other] = after.slice(first, first + 3);
  const angle = angleOf(one?.lower);
  const second = isHyphen(after, first + 1) ? angleOf(other?.lower) : angleOf(joint?.lower);
  return angle === null || second === null ? angle : between(angle, second);
}

function angleOf(word: string | undefined): Direction | null {
  const point = word === undefined ? -1 : compassPoints.indexOf(word.replace(/(?:ern|ward|wards|erly)$/, ''));
  return point === -1 ? null : point * 45;
}

/** The middle of two angles, the short way round. */
function between(a: Direction, b: Direction): Direction {
  const turn = ((b - a + 540) % 360) - 180;
  return (a + turn / 2 + 360) % 360;
}
