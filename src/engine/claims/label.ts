import type { Quantity } from '../quantities/index.js';
import type { ContentWord } from './words.js';

/**
 * Says in a few words what a quantity is a quantity of.
 *
 * @param head the thing counted or measured, as written
 */
export function describe(quantity: Quantity, head: string | null, predicates: readonly ContentWord[]): string {
  const { dimension, noun, rank } = quantity;
  const doing = predicates[0]?.lower;
  const thing = head ?? doing ?? null;
  switch (dimension) {
    case 'count':
    case 'number':
      return noun === null ? (doing === undefined ? 'a number' : `number ${doing}`) : countLabel(noun.modifiers, noun.head, predicates);
    case 'duration':
      return thing === null ? 'duration' : `length of the ${thing}`;
    case 'rank':
      if (rank?.since != null && rank.kind === 'ordinal') return `${rank.order} ${thing ?? ''} since when`.replace(/\s+/g, ' ');
      return `rank of the ${[...(noun?.modifiers.slice(0, 2) ?? []), thing ?? 'event'].join(' ')}`;
    case 'money':
      return thing === null ? 'amount of money' : `amount: ${thing}`;
    case 'percent':
      return thing === null ? 'share' : `share of the ${thing}`;
    case 'age':
      return head === null ? 'age' : `age of ${head}`;
    case 'date':
    case 'time':
      return thing === null ? dimension : `${dimension}: ${thing}`;
    case 'length':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'magnitude':
    case 'data':
      return thing === null ? dimension : `${dimension}: ${thing}`;
  }
}

function countLabel(modifiers: readonly string[], head: string, predicates: readonly ContentWord[]): string {
  const thing = [...modifiers.filter((word) => word !== 'war').slice(0, 1), head].join(' ');
  const doing = predicates[0]?.lower;
  return doing === undefined ? `number of ${thing}` : `number of ${thing}: ${doing}`;
}
