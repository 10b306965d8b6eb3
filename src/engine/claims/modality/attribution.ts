import attributionVerbs from '#lexicon/attribution-verbs';
import unnamedSpeakers from '#lexicon/unnamed-speakers';
import { canonicalName } from '../../entities/index.js';
import { conceptOf } from '../../language/index.js';
import { overlaps } from '../../text/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

const verbs = new Set(attributionVerbs);

/** Those who speak without being named. */
const voices = new Set(unnamedSpeakers);

/** How far from the verb its speaker may stand, in tokens. */
const reach = 6;

/** Who a sentence says has given a number: the name or the office nearest to the verb of saying. */
export function speakerOf({ sentence: { tokens }, mentions }: QuantityInSentence): string | null {
  const verb = tokens.findIndex((token) => verbs.has(token.lower));
  if (verb === -1) return null;
  for (let distance = 1; distance <= reach; distance++) {
    for (const at of [verb - distance, verb + distance]) {
      const token = tokens[at];
      if (token === undefined) continue;
      const mention = mentions.find((each) => each.type !== 'place' && overlaps(each, token));
      if (mention !== undefined) return canonicalName(mention.name, mention.type);
      if (voices.has(token.lower)) return conceptOf(token.lower);
    }
  }
  return null;
}
