import distancePrepositions from '#lexicon/distance-prepositions';
import { canonicalName } from '../../entities/index.js';
import { isMentionedIn } from '../sentence/mentions-in-range.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

/** How far after a distance the place may be named, in tokens: `about 58 km south-west of the town of X`. */
const reach = 12;

/** How far after the joint the name may stand: `of the island of X`. */
const nameReach = 5;

const joints = new Set(distancePrepositions);

/** The place that a distance is reckoned from. */
export function anchorOf({ quantity, sentence, mentions, own }: QuantityInSentence): string | null {
  if (quantity.dimension !== 'length') return null;
  const { tokens } = sentence;
  const joint = tokens.findIndex((token, index) => index >= own.end && index < own.end + reach && joints.has(token.lower));
  if (joint === -1) return null;
  const range = { first: joint + 1, end: joint + 1 + nameReach };
  const place =
    mentions.find((mention) => mention.type === 'place' && isMentionedIn(mention, tokens, range)) ??
    mentions.find((mention) => isMentionedIn(mention, tokens, range));
  if (place !== undefined) return canonicalName(place.name, 'place');
  // `two miles from Cobb`: what is written like a name is one here, whether it is known or not.
  const first = tokens.findIndex(
    (token, index) => index >= range.first && index < range.end && /^\p{Lu}\p{Ll}/u.test(token.text),
  );
  if (first === -1) return null;
  const after = tokens.findIndex((token, index) => index > first && !/^\p{Lu}\p{Ll}/u.test(token.text));
  const name = tokens.slice(first, after === -1 ? tokens.length : after);
  return canonicalName(name.map((token) => token.text).join(' '), 'place');
}
