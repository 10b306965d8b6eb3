import { overlaps } from '../text/index.js';
import type { Head } from './heads.js';
import type { Place } from './place-in-sentence.js';
import type { ContentWord } from './words.js';

/**
 * Says in a few words what a quantity is a quantity of, in the words of its sentence: `prisoners of war (exchange)`,
 * `length of the talks`.
 */
export function describe(place: Place, head: Head | null, predicates: readonly ContentWord[]): string {
  const { dimension, noun, rank } = place.quantity;
  const doing = predicates[0]?.lower ?? null;
  const thing = head?.text ?? doing;
  switch (dimension) {
    case 'count':
    case 'number':
      return noun === null ? (doing ?? 'number') : withDoing(nounPhrase(place), doing);
    case 'rank':
      if (rank?.since != null && rank.kind === 'ordinal') return `${rank.order} ${plural(head)}: since when`;
      return `rank of the ${noun === null ? (thing ?? 'event') : nounPhrase(place)}`;
    case 'duration':
      return head === null ? withDoing('duration', doing) : `length of the ${plural(head)}`;
    case 'money':
      return thing === null ? 'sum of money' : withDoing('sum of money', thing);
    case 'percent':
      return thing === null ? 'share' : `share of the ${thing}`;
    case 'age':
      return head === null ? 'age' : `age of ${head.text}`;
    case 'length':
      return withDoing('distance', thing);
    case 'date':
    case 'time':
    case 'score':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'magnitude':
    case 'data':
      return withDoing(dimension, thing);
  }
}

function withDoing(what: string, doing: string | null): string {
  return doing === null ? what : `${what} (${doing})`;
}

/** Some nouns are only spoken of in the plural. */
function plural(head: Head | null): string {
  if (head === null) return 'time';
  return head.concept === 'talks' && /^(?:talk|negotiation)$/.test(head.text) ? `${head.text}s` : head.text;
}

function nounPhrase({ sentence, quantity }: Place): string {
  const tokens = sentence.tokens.filter((token) => quantity.noun !== null && overlaps(token, quantity.noun));
  return tokens
    .map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join('')
    .toLowerCase();
}
