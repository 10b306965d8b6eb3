import type { Claim } from '../claims/index.js';
import { textOf, type SentenceTree } from '../frames/index.js';
import { overlaps } from '../text/index.js';

/** So many words are quoted on either side. */
const most = 4;

/** A few words around a claim with a gap in the place of its number, which its versions fill in: `“came back for the last … games”`. */
export function quoteAround({ start, end, quantity }: Claim, tree: SentenceTree): string {
  const { noun } = quantity;
  const shift = start - quantity.start;
  const isOfNumber = (place: number): boolean => {
    const token = tree.tokens[place];
    if (token === undefined || !overlaps(token, { start, end })) return false;
    return noun === null || token.start - shift < noun.start || token.start - shift >= noun.end;
  };
  const places = [...tree.tokens.keys()];
  const own = places.filter(isOfNumber);
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
  const before = textOf(tree, places.slice(Math.max(0, first - most), first)).replace(/^[\s\p{P}]+/u, '');
  const after = textOf(tree, places.slice(last + 1, last + 1 + most));
  return `“${[before, '…', after.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '')].filter((part) => part !== '').join(' ')}”`;
}
