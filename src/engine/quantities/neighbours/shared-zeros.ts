import { at, type Tokens } from '../../language/index.js';
import { quantityOf } from '../base/build-quantity.js';
import { tokenIndexAfter } from '../base/token-spans.js';
import type { Quantity } from '../base/quantity.js';
import { readCasualty } from '../kinds/zeros.js';
import zeroWords from '#lexicon/zero-words';

const joints = new Set(zeroWords.joints);

/**
 * Reads none of what is told together with something that there was none of: in `no deaths or injuries` the injuries are 0 as well.
 *
 * @param quantities of one sentence, in reading order
 */
export function shareZeros(tokens: Tokens, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some(isNone)) return quantities;
  return quantities.flatMap((quantity, index) => {
    if (!isNone(quantity)) return [quantity];
    const limit = quantities[index + 1]?.tokens.first ?? tokens.length;
    return [quantity, ...othersAfter(tokens, quantity).filter((other) => other.tokens.end <= limit)];
  });
}

function isNone({ dimension, stated: { min, max }, noun }: Quantity): boolean {
  return dimension === 'count' && min === 0 && max === 0 && noun !== null;
}

/** `or injuries`, `, injuries or arrests`: a comma alone begins something else. */
function othersAfter(tokens: Tokens, { noun, scope, scopeSpan, tokens: { end } }: Quantity): Quantity[] {
  const others: Quantity[] = [];
  let last = noun === null ? end : Math.max(end, tokenIndexAfter(tokens, noun));
  let closed = false;
  while (!closed && (at(tokens, last) === ',' || joints.has(at(tokens, last)))) {
    const joint = at(tokens, last) === ',' && joints.has(at(tokens, last + 1)) ? last + 1 : last;
    closed = joints.has(at(tokens, joint));
    const casualty = readCasualty(tokens, joint + 1);
    if (casualty === null) break;
    const stated = { min: 0, max: 0, unit: '' };
    others.push(
      quantityOf(tokens, joint + 1, casualty.end, { dimension: 'count', stated, noun: casualty.noun, scope, scopeSpan }),
    );
    last = casualty.end;
  }
  return closed ? others : [];
}
