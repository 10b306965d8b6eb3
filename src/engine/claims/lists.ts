import type { Quantity } from '../quantities/index.js';
import type { Token } from '../text/index.js';

/** How far apart the items of a list may stand, in tokens: `$281 million in cash and $53 million in stock`. */
const reach = 5;

/**
 * The sums of the lists in a sentence, by the quantities that stand in one: counts or sums of money, one right after the
 * other, with no verb between them (`12 Somali and 11 Yemeni`; not `killing ten and injuring 70`).
 *
 * @param tokens those of the sentence
 */
export function listSums(tokens: readonly Token[], quantities: readonly Quantity[]): Map<Quantity, number> {
  const sums = new Map<Quantity, number>();
  for (let first = 0; first < quantities.length; first++) {
    const list = listFrom(tokens, quantities.slice(first));
    if (list.length < 2) continue;
    const sum = list.reduce((total, { normalized }) => total + (normalized.min ?? 0), 0);
    for (const quantity of list) sums.set(quantity, sum);
    first += list.length - 1;
  }
  return sums;
}

function listFrom(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const list: Quantity[] = [];
  for (const quantity of quantities) {
    const before = list.at(-1);
    if (!isItem(quantity) || (before !== undefined && !follows(tokens, before, quantity))) break;
    list.push(quantity);
  }
  return list;
}

function isItem({ dimension, normalized: { min, max } }: Quantity): boolean {
  return (dimension === 'count' || dimension === 'number' || dimension === 'money') && min !== null && min === max;
}

/** Words that join two items, and endings of what tells of another thing happening. */
const joints = new Set(['and', ',', 'plus']);
const verbal = /(?:ing|ed|en)$/;

function follows(tokens: readonly Token[], before: Quantity, next: Quantity): boolean {
  if ((next.dimension === 'money') !== (before.dimension === 'money') || next.normalized.unit !== before.normalized.unit) return false;
  const between = tokens.slice(before.tokens.end, next.tokens.first);
  return between.length <= reach && between.some(({ lower }) => joints.has(lower)) && !between.some(({ lower }) => verbal.test(lower) || lower === 'were' || lower === 'was');
}
